import { statementPaths, type Statement } from '#web/layout/statement-links.ts';
import type { Language } from '#web/languages.ts';
import { text as contactText } from '../contact/messages/index.ts';
import { contactPaths } from '../contact/paths.ts';
import { text as guideText } from '../guide/messages/index.ts';
import { guidePaths } from '../guide/paths.ts';
import { text as lineText } from '../line/messages/index.ts';
import { linePaths } from '../line/paths.ts';
import { text as helpText } from '../messages/index.ts';
import { text as statementText } from '../statements/messages/index.ts';
import { text as statusText } from '../status/messages/index.ts';
import { statusPaths } from '../status/paths.ts';

/** A page of this site that is no help page, as the search knows it. */
export interface OwnPage {
  readonly path: string;
  readonly title: (language: Language) => string;
  /** What one finds there, in a sentence or two. */
  readonly line: (language: Language) => string;
  /** What people may call it besides that. */
  readonly words: Readonly<Record<Language, string>>;
  /** How much it counts beside a help page, which counts for 1. */
  readonly weight: number;
}

const statement = (name: Statement, line: OwnPage['line'], words: OwnPage['words'], weight = 1): OwnPage => ({
  path: statementPaths[name],
  title: (language) => statementText(language)(`${name}.title`),
  line,
  words,
  weight,
});

/** The pages that everybody may open; those of staff are not searched. */
export const ownPages: readonly OwnPage[] = [
  {
    path: guidePaths.start,
    title: (language) => guideText(language)('guide.title'),
    line: (language) => guideText(language)('guide.lead'),
    words: {
      nl: 'wijzer stappen nakijken welke stap ontbreekt vastlopen wie kan helpen',
      fr: 'guide d’accès à la zone étapes vérifier quelle étape manque bloqué qui peut aider',
      de: 'Zugangswegweiser Schritte prüfen welcher Schritt fehlt wer kann helfen',
      en: 'steps check which step is missing stuck who can help',
    },
    weight: 1,
  },
  {
    path: statusPaths.status,
    title: (language) => statusText(language)('status.title'),
    line: (language) => helpText(language)('found.status'),
    words: {
      nl: 'status storing onderhoud onbereikbaar ligt plat buiten dienst traag',
      fr: 'statut état panne maintenance inaccessible hors service lent',
      de: 'Status Störung Wartung nicht erreichbar außer Betrieb langsam',
      en: 'status outage maintenance unreachable out of order down slow',
    },
    weight: 1,
  },
  {
    path: linePaths.mine,
    title: (language) => lineText(language)('mine.title'),
    line: (language) => lineText(language)('mine.lead'),
    words: {
      nl: 'meekijken meekijk scherm delen toestemming wie keek mee',
      fr: 'regarder partager écran permission qui a regardé',
      de: 'mitschauen Bildschirm teilen Erlaubnis wer hat mitgeschaut',
      en: 'look along looked share screen permission who looked',
    },
    weight: 1,
  },
  {
    path: contactPaths.form,
    title: (language) => contactText(language)('form.title'),
    line: (language) => contactText(language)('form.lead'),
    words: {
      nl: 'klacht indienen vraag stellen contactformulier schrijven mailen e-mail ontevreden',
      fr: 'plainte déposer question poser formulaire écrire e-mail courriel mécontent',
      de: 'Beschwerde einreichen Frage stellen Kontaktformular schreiben E-Mail unzufrieden',
      en: 'complaint make ask question contact form write e-mail unhappy',
    },
    weight: 0.6,
  },
  {
    path: contactPaths.follow,
    title: (language) => contactText(language)('follow.title'),
    line: (language) => contactText(language)('follow.lead'),
    words: {
      nl: 'volgen opvolgen antwoord dossier vraagnummer',
      fr: 'suivre suivi réponse dossier numéro de question',
      de: 'verfolgen Antwort Akte Fragenummer',
      en: 'follow up answer case question number',
    },
    weight: 0.6,
  },
  statement('accessibility', (language) => helpText(language)('found.accessibility'), {
    nl: 'toegankelijk schermlezer voorlezen beperking blind slechtziend contrast toetsenbord',
    fr: 'accessible lecteur d’écran handicap aveugle malvoyant contraste clavier',
    de: 'barrierefrei Bildschirmleser Behinderung blind sehbehindert Kontrast Tastatur',
    en: 'accessible screen reader disability blind contrast keyboard',
  }),
  statement('privacy', (language) => statementText(language)('privacy.lead'), {
    nl: 'privacy persoonsgegevens gegevensbescherming AVG GDPR bewaren bewaart hoelang lang inzage',
    fr: 'privacy vie privée données personnelles protection RGPD GDPR combien de temps gardez',
    de: 'Privacy Privatsphäre persönliche Daten Datenschutz DSGVO GDPR wie lange aufbewahren',
    en: 'privacy personal data protection GDPR how long keep',
  }),
  statement(
    'cookies',
    (language) => statementText(language)('cookies.lead'),
    {
      nl: 'cookieverklaring cookiebeleid',
      fr: 'politique des cookies',
      de: 'Cookie-Erklärung',
      en: 'cookie policy statement',
    },
    // Who types `cookies` has a browser that refuses them, and seldom wants to read which ones we place.
    0.2,
  ),
  statement('claims', (language) => statementText(language)('claims.lead'), {
    nl: 'beloften normen wet veiligheid bewijs snelheid',
    fr: 'promesses normes loi sécurité preuve vitesse',
    de: 'Versprechen Normen Gesetz Sicherheit Beweis Geschwindigkeit',
    en: 'promises standards law security proof speed',
  }),
];
