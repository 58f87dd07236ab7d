import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'site.name': 'ZDU (KBO), Register der Unternehmen',
  'site.question': 'Welche Unternehmen gibt es, und wer vertritt sie?',
  'nav.search': 'Suchen',

  'front.title': 'Ein Unternehmen suchen',
  'front.lead':
    'Hier sehen Sie, ob ein Unternehmen besteht, wo es arbeitet und wer es gesetzlich vertritt. Sie brauchen sich nicht anzumelden.',
  'front.what.title': 'Was finden Sie hier?',
  'front.what.company': 'die Unternehmensnummer, den Namen, die Rechtsform, die Rechtslage und die Adresse',
  'front.what.establishments': 'die Niederlassungseinheiten, jede mit eigener Nummer und Adresse',
  'front.what.functions': 'wer eine Funktion hat und welche Funktionen das Unternehmen vertreten',
  'front.why.title': 'Warum ist das wichtig?',
  'front.why':
    'Der gesetzliche Vertreter eines Unternehmens bestimmt, wer dessen Zugänge verwaltet. Haben Sie hier keine Funktion, die das Unternehmen vertritt? Dann können Sie niemanden ernennen.',

  'search.label': 'Nummer oder Name',
  'search.hint': 'Zum Beispiel 1999.999.052 oder ein Teil des Namens. Großbuchstaben und Akzente spielen keine Rolle.',
  'search.button': 'Suchen',
  'search.title': 'Suchergebnisse',
  'search.title.for': 'Suchergebnisse für „{text}“',
  'search.count.one': '1 Unternehmen gefunden.',
  'search.count.other': '{count} Unternehmen gefunden.',
  'search.count.more':
    'Es gibt sehr viele passende Namen. Sie sehen die {count} besten Treffer. Geben Sie mehr vom Namen ein, um weniger zu finden.',
  'search.caption': 'Gefundene Unternehmen',
  'search.column.name': 'Name',
  'search.column.number': 'Nummer',
  'search.column.municipality': 'Gemeinde',
  'search.column.status': 'Stand',
  'search.also': 'gefunden als {name}',
  'search.empty.title': 'Kein Unternehmen gefunden',
  'search.empty.words':
    'Prüfen Sie die Schreibweise, oder geben Sie weniger ein: Ein Teil des Namens genügt. Sie können auch nach der Nummer suchen.',
  'search.empty.short':
    'Geben Sie mindestens drei Buchstaben ein. Bei weniger Buchstaben suchen wir nur Namen, die so beginnen.',
  'search.empty.number':
    'Kein Unternehmen und keine Niederlassungseinheit in diesem Register hat diese Nummer. Das Register enthält aktive Unternehmen, nach den letzten Daten vom {date}.',
  'search.empty.wrong-number':
    'Diese Nummer kann es nicht geben: Die Prüfziffern stimmen nicht. Prüfen Sie, ob eine Ziffer falsch ist. Eine Unternehmensnummer beginnt mit 0 oder 1, die Nummer einer Niederlassungseinheit mit 2 bis 8.',
  'search.empty.page.title': 'Es gibt keine weiteren Ergebnisse',
  'search.empty.page': 'Diese Seite liegt hinter dem Ende der Liste.',
  'search.empty.page.first': 'Zu den ersten Ergebnissen',
  'search.empty.register.title': 'Das Register ist noch leer',
  'search.empty.register': 'Die Daten der ZDU (KBO) sind hier noch nicht geladen. Versuchen Sie es später noch einmal.',
  'search.nothing.title': 'Geben Sie eine Nummer oder einen Namen ein',
  'search.nothing': 'Geben Sie oben ein, welches Unternehmen Sie suchen.',
  'search.too-long.title': 'Das ist zu lang für die Suche',
  'search.too-long': 'Geben Sie höchstens {count} Zeichen ein: eine Nummer oder einen Teil des Namens.',

  'pages.label': 'Seiten',
  'pages.establishments.label': 'Seiten der Niederlassungseinheiten',
  'pages.functions.label': 'Seiten der Funktionen',
  'pages.previous': 'Zurück',
  'pages.next': 'Weiter',
  'pages.one': 'Seite {number}',

  'company.back': 'Ein anderes Unternehmen suchen',
  'company.number': 'Unternehmensnummer',
  'company.status': 'Status',
  'company.status.active': 'Aktiv',
  'company.status.ceased': 'Nicht mehr im Register',
  'company.ceased':
    'Nach den Daten vom {date} steht dieses Unternehmen nicht mehr im Register. Das Register enthält nur aktive Unternehmen. Niemand kann es noch vertreten, um Zugänge zu verwalten.',
  'company.situation': 'Rechtslage',
  'company.situation.since-snapshot': 'nach den Daten vom {date}',
  'situation.normal': 'Normale Lage',
  'situation.winding-up': 'In Auflösung oder Liquidation',
  'situation.closed': 'Liquidation abgeschlossen',
  'situation.bankruptcy': 'Konkurs',
  'situation.unknown': 'Lage mit dem Code {code}',
  'consequence.winding-up':
    'In dieser Lage handelt ein Liquidator für das Unternehmen. Welche Funktion das im Register ist, ist bei uns nicht bestätigt. Darum nehmen wir niemanden als Vertreter an.',
  'consequence.closed': 'Das Unternehmen ist liquidiert. Niemand vertritt es noch.',
  'consequence.bankruptcy':
    'Dieses Unternehmen ist im Konkurs. Nur der Konkursverwalter handelt für das Unternehmen. Nicht bestätigt: Wir leiten das aus dem Code 050 der ZDU (KBO) ab.',
  'consequence.unknown':
    'Wir wissen nicht, wer das Unternehmen in dieser Lage vertritt. Darum nehmen wir niemanden als Vertreter an.',
  'company.names': 'Andere Namen',
  'company.name.name': 'Name',
  'company.name.abbreviation': 'Abkürzung',
  'company.name.commercial': 'Handelsname',
  'company.name.branch': 'Name einer Zweigniederlassung',
  'company.name.other': 'anderer Name',
  'company.form': 'Rechtsform',
  'company.form.natural': 'Natürliche Person (Einzelunternehmen)',
  'company.form.none': 'Nicht bekannt',
  'company.form.code': 'Rechtsform mit dem Code {code}',
  'company.since': 'Beginn',
  'company.address': 'Adresse des Sitzes',
  'company.address.none': 'Nicht veröffentlicht',
  'address.box': 'Bfk. {box}',

  'establishments.title': 'Niederlassungseinheiten',
  'establishments.column.number': 'Nummer der Niederlassungseinheit',
  'establishments.column.name': 'Name',
  'establishments.column.address': 'Adresse',
  'establishments.column.since': 'Seit',
  'establishments.empty.title': 'Keine Niederlassungseinheiten',
  'establishments.empty':
    'Dieses Unternehmen hat im Register keinen Ort, an dem es arbeitet. Stimmt das nicht? Lesen Sie unten, wie Sie Daten berichtigen lassen.',

  'functions.title': 'Funktionen',
  'functions.lead':
    'Wer heute eine Funktion in diesem Unternehmen hat. Es ist angegeben, wer das Unternehmen gesetzlich vertritt.',
  'functions.column.name': 'Name',
  'functions.column.function': 'Funktion',
  'functions.column.represents': 'Vertritt das Unternehmen',
  'functions.column.since': 'Seit',
  'functions.represents': 'Gesetzlicher Vertreter',
  'functions.represents.not': 'Nein',
  'functions.represents.only-together': 'Nur zusammen mit anderen',
  'functions.represents.cannot-decide': 'Das geht aus dem Register nicht hervor',
  'functions.of': 'als ständiger Vertreter von',
  'functions.until': 'bis einschließlich {date}',
  'functions.not-confirmed':
    'Nicht bestätigt: Die vollständige Liste der Funktionen, die vertreten, kennen wir nicht. Wir folgen unserem Verständnis des Gesetzbuchs der Gesellschaften und Vereinigungen.',
  'functions.empty.title': 'Keine Funktionen bekannt',
  'functions.empty':
    'Im Register hat heute niemand eine Funktion in diesem Unternehmen. Darum kann es auch niemand vertreten. Stimmt das nicht? Lesen Sie unten, wie Sie Daten berichtigen lassen.',
  'function.00004': 'Vertreter einer Mehrwertsteuereinheit',
  'function.10002': 'Verwalter (Organ des Unternehmens)',
  'function.10003': 'Ständiger Vertreter einer juristischen Person',
  'function.10005': 'Mitglied des Direktionsausschusses',
  'function.10007': 'Delegierter Verwalter',
  'function.10021': 'Ständiger Vertreter eines Kommissars',
  'function.20090': 'Grundkenntnisse in Betriebsführung',
  'function.90001': 'Konkursverwalter',
  'function.unknown': 'Funktion mit dem Code {code}',

  'wrong.title': 'Stimmt etwas nicht?',
  'wrong.lead':
    'Wir zeigen, was in den Daten der ZDU (KBO) steht. Wir können sie nicht selbst ändern. Lassen Sie einen Fehler an der Quelle berichtigen:',
  'wrong.desk': 'Adresse, Niederlassungseinheiten und Tätigkeiten: bei einem zugelassenen Unternehmensschalter',
  'wrong.court':
    'Funktionen und Rechtslage einer Gesellschaft oder VoG: über die Kanzlei des Unternehmensgerichts oder Ihren Notar',
  'wrong.then': 'Danach sehen Sie die Berichtigung hier, sobald die nächsten Daten geladen sind.',

  source:
    'Quelle: KBO Open Data, Daten vom {date}. Die Funktionen kommen aus einer eigenen Datei, vom {functions}: Die offenen Daten enthalten sie nicht.',
  'source.no-functions':
    'Quelle: KBO Open Data, Daten vom {date}. Die Funktionen sind noch nicht geladen: Die offenen Daten enthalten sie nicht.',
  'source.none': 'Es sind noch keine Daten der ZDU (KBO) geladen.',

  'missing.title': 'Unternehmen nicht gefunden',
  'missing.unknown':
    'In diesem Register steht kein Unternehmen mit der Nummer {number}. Es enthält aktive Unternehmen.',
  'missing.wrong':
    'Das ist keine Unternehmensnummer. So eine Nummer hat zehn Ziffern und beginnt mit 0 oder 1, zum Beispiel 1999.999.052.',
};
