import { nl as passkey } from './passkey.nl.ts';

export const nl = {
  ...passkey,
  'site.name': 'Toegangsbeheer (ACM)',
  'site.question': 'Wie bent u, en namens wie komt u binnen?',
  'nav.front': 'Begin',
  'nav.claims': 'Voor toepassingen',
  'front.title': 'Toegangsbeheer',
  'front.what':
    'Hier bewijst u wie u bent, met uw digitale sleutel. Daarna kiest u namens welke organisatie u werkt. Een toepassing zoals de Beveiligde Zone stuurt u vanzelf hierheen.',
  'front.start': 'Begin daarom bij de toepassing die u wilt gebruiken.',
  'front.zone': 'Naar de Beveiligde Zone',
  'choose.title': 'Hoe wilt u bewijzen wie u bent?',
  'choose.for': 'U gaat naar: {application}',
  'choose.moreInfo': 'Meer info',
  'choose.cancel': 'Terug naar {application}',
  'password.title': 'Uw gebruikersnaam en wachtwoord',
  'password.username': 'Gebruikersnaam',
  'password.password': 'Wachtwoord',
  'password.passwordHint': 'Het wachtwoord van uw digitale sleutel.',
  'code.code': 'Code',
  next: 'Verder',
  back: 'Terug',
  'errors.title': 'Dit klopt nog niet',
  'errors.username': 'Vul uw gebruikersnaam in.',
  'errors.password': 'Vul uw wachtwoord in.',
  'errors.wrong': 'Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Kijk na of Caps Lock aan staat.',
  'errors.busy': 'Er melden zich nu te veel mensen tegelijk aan. Wacht even en probeer het opnieuw.',
  'errors.paused': 'Er waren te veel mislukte pogingen. Probeer het opnieuw vanaf {time}.',
  'errors.codeUsed': 'Deze code is al gebruikt. Wacht tot uw app een nieuwe code toont.',
  'errors.tooLong': 'Wat u invulde is te lang.',
  'errors.capacity': 'Kies namens wie u werkt.',
  'capacity.title': 'Namens wie werkt u?',
  'capacity.hint': 'U hebt het recht voor meer dan één organisatie. U kunt later wisselen.',
  'capacity.EA': 'Onderneming {number}',
  'capacity.LB': 'Lokaal bestuur {number}',
  'capacity.BUR': 'Voor uzelf, als burger',
  'missing.title': 'U kunt nog niet binnen in {application}',
  'missing.intro': 'U bent aangemeld als {person}. Uw digitale sleutel werkt. Toch ontbreekt er een schakel.',
  'missing.link': 'Wat ontbreekt',
  'missing.who': 'Wie kan helpen',
  'missing.what': 'Wat die persoon doet',
  'missing.text': 'Tekst om door te sturen',
  'missing.copy': 'Tekst kopiëren',
  'missing.copied': 'Gekopieerd',
  'missing.chain': 'De schakels van uw toegang',
  'missing.request':
    'Beste\n\nIk wil werken in {application}, maar ik heb nog geen toegang.\n\nWat ontbreekt: {link}\nMijn vraag aan u: {what}\n\nMijn naam: {person}\nVerwijzing: {reference}\n\nDank u',
  'because.no-work-relation': 'U bent bij geen enkele onderneming gekoppeld in Gebruikersbeheer.',
  'because.right-not-given':
    'U bent gekoppeld aan {company}, maar u kreeg het recht Dienstencheques voor erkende ondernemingen nog niet.',
  'because.right-ended': 'Uw recht voor {company} is beëindigd op {since}.',
  'because.right-not-begun': 'Uw recht voor {company} begint pas op {since}.',
  'because.no-context': 'U hebt het recht voor {company}, maar voor geen enkele vestiging.',
  'because.nobody-in-charge': 'Bij {company} is niemand aangesteld als hoofdtoegangsbeheerder.',
  'because.manager-can-give-to-self': 'U beheert de toegang voor {company}, maar u gaf uzelf het recht nog niet.',
  'who.legal-representative': 'De wettelijk vertegenwoordiger van uw onderneming',
  'who.chief-access-manager': 'De hoofdtoegangsbeheerder van uw onderneming',
  'who.head-local-administrator': 'Het hoofd lokale beheerder van uw bestuur',
  'who.self': 'Uzelf',
  'what.legal-representative': 'Stelt in BTB een hoofdtoegangsbeheerder aan. Die geeft u daarna het recht.',
  'what.chief-access-manager':
    'Zoekt u op in Gebruikersbeheer en geeft u het recht Dienstencheques voor erkende ondernemingen, voor de vestigingen waar u werkt.',
  'what.head-local-administrator':
    'Zoekt u op in Gebruikersbeheer en geeft u het recht Dienstencheques voor erkende ondernemingen.',
  'what.self': 'Geef uzelf het recht in Gebruikersbeheer, of stel eerst in BTB een hoofdtoegangsbeheerder aan.',
  'lacks.no-work-relation': 'ik ben in Gebruikersbeheer nog niet gekoppeld aan de onderneming.',
  'lacks.right-not-given':
    'ik ben gekoppeld aan {company}, maar heb het recht Dienstencheques voor erkende ondernemingen nog niet.',
  'lacks.right-ended': 'mijn recht voor {company} is beëindigd op {since}.',
  'lacks.right-not-begun': 'mijn recht voor {company} begint pas op {since}.',
  'lacks.no-context': 'ik heb het recht voor {company}, maar voor geen enkele vestiging.',
  'lacks.nobody-in-charge': 'bij {company} is niemand aangesteld als hoofdtoegangsbeheerder.',
  'lacks.manager-can-give-to-self': 'ik gaf mezelf het recht voor {company} nog niet.',
  'ask.legal-representative': 'stel in BTB een hoofdtoegangsbeheerder aan. Die kan mij daarna het recht geven.',
  'ask.chief-access-manager':
    'zoek mij op in Gebruikersbeheer en geef mij het recht Dienstencheques voor erkende ondernemingen, voor de vestigingen waar ik werk.',
  'ask.head-local-administrator':
    'zoek mij op in Gebruikersbeheer en geef mij het recht Dienstencheques voor erkende ondernemingen, voor de vestigingen waar ik werk.',
  'ask.self': 'geef mij het recht Dienstencheques voor erkende ondernemingen.',
  'go.btb': 'Naar BTB',
  'go.gebruikersbeheer': 'Naar Gebruikersbeheer',
  'chain.key': 'Digitale sleutel',
  'chain.key.done': 'In orde',
  'chain.charge': 'Hoofdtoegangsbeheerder aangesteld',
  'chain.relation': 'Gekoppeld aan een onderneming',
  'chain.right': 'Recht Dienstencheques voor erkende ondernemingen',
  'chain.enter': 'Binnen in {application}',
  'chain.missing': 'Ontbreekt',
  'chain.later': 'Volgt daarna',
  'chain.done': 'In orde',
  'lost.title': 'Deze aanmelding is niet meer geldig',
  'lost.what': 'Ze duurde te lang, of u ging terug naar een oude pagina. Er is niets gewijzigd.',
  'lost.cookies':
    'Krijgt u deze pagina telkens opnieuw? Dan weigert uw browser cookies. Open de instellingen van uw browser, kies "Privacy" of "Cookies", en sta cookies toe voor deze website.',
  'lost.next': 'Begin opnieuw bij de toepassing die u wilt gebruiken.',
  'error.title': 'De toepassing stuurde een verkeerd verzoek',
  'error.what': 'U kunt hier zelf niets aan doen. De beheerder van de toepassing moet dit nakijken.',
  'failed.title': 'Het toegangsbeheer werkt even niet',
  'failed.what': 'Dit ligt niet aan u. Er is niets gewijzigd. Wacht een minuut en probeer het opnieuw.',
  'error.code': 'Melding voor de beheerder: {error}',
  'logout.title': 'Wilt u zich afmelden?',
  'logout.what': 'U meldt zich af bij het toegangsbeheer en bij de toepassingen die u opende.',
  'logout.button': 'Afmelden',
  'logout.done.title': 'U bent afgemeld',
  'logout.done.what': 'Sluit uw browser als u op een gedeelde computer werkt.',
  'claims.title': 'Voor toepassingen',
  'claims.intro': 'Dit is een OpenID-provider. Zijn adressen staan in het ontdekkingsdocument.',
  'claims.discovery': 'Ontdekkingsdocument',
  'claims.caption': 'Scopes en wat zij openen',
  'claims.scope': 'Scope',
  'claims.claims': 'Claims',
  'claims.form': 'De rol van een recht heeft de vorm {form}, één waarde per vestiging.',
  'claims.notConfirmed': 'Niet bevestigd',
  'claims.notConfirmedWhat':
    'Dat de context het vestigingsnummer is, is onze lezing. De openbare bronnen bevestigen dat niet.',
  'more.need': 'Wat u nodig hebt',
  'more.manage': 'Naar Mijn digitale sleutels',
  'key.eid': 'Identiteitskaart (eID) met kaartlezer',
  'key.itsme': 'itsme',
  'key.csamtotp': 'Beveiligingscode via mobiele app',
  'key.csamsms': 'Beveiligingscode via sms',
  'key.eidashigh': 'Erkende Europese sleutel',
  'key.eidassubstantial': 'Erkende Europese sleutel (niveau substantieel)',
  'key.other': 'een andere sleutel',
  'choose.hint.eid': 'Uw kaart, een kaartlezer en uw pincode.',
  'choose.hint.itsme': 'De itsme-app op uw telefoon. Weet u niet wat te kiezen? Neem dan deze.',
  'choose.hint.csamtotp': 'Uw gebruikersnaam en wachtwoord, en een code uit de app op uw telefoon.',
  'choose.hint.csamsms': 'Uw gebruikersnaam en wachtwoord, en een code die wij naar uw telefoon sturen.',
  'choose.recommended': 'Aanbevolen',
  'choose.stepUp':
    'U bent al binnen met: {key}. Voor {application} is een sterkere sleutel nodig. Kies er hieronder een. Uw vraag blijft bewaard.',
  'choose.moreInfoAbout': 'Meer info over de sleutel {key}',
  'choose.forgotten': 'Gebruikersnaam, wachtwoord of telefoon kwijt?',
  'password.forgotten': 'Gebruikersnaam of wachtwoord vergeten?',
  'password.thenText': 'Daarna sturen wij een code naar de telefoon die u liet bevestigen.',
  otherKey: 'Kies een andere sleutel',
  'otherKey.title': 'Hier is een andere sleutel nodig',
  'otherKey.also': 'Met een andere sleutel',
  'otherKey.used': 'U bent aangemeld met: {key}. Daarmee kunt u niet werken voor:',
  'otherKey.needed': '{company}. Uw recht vraagt: {keys}.',
  'otherKey.or': ' of ',
  'otherKey.go': 'Kies een van deze sleutels. Uw vraag blijft bewaard.',
  'otherKey.none':
    'Geen van die sleutels werkt op dit ogenblik voor {application}. Vraag aan wie u het recht gaf wat u kunt doen.',
  'code.title.csamtotp': 'De code uit uw app',
  'code.title.csamsms': 'De code uit ons sms-bericht',
  'code.hint.csamtotp': 'Open de app op uw telefoon en neem de 6 cijfers over. Een code werkt één keer.',
  'code.hint.csamsms':
    'Wij stuurden 6 cijfers naar uw telefoon. Ze werken 5 minuten, één keer, en alleen op deze pagina.',
  'code.resend': 'Stuur een nieuwe code',
  'code.sentAgain': 'Wij stuurden een nieuwe code. De vorige werkt niet meer.',
  'code.textWarning':
    'Een sms beschermt u niet tegen een valse website die uw code meteen doorgeeft, en niet tegen iemand die uw nummer laat overzetten. Kijk altijd naar het adres boven in uw browser. Geef uw code aan niemand.',
  'errors.key-missing':
    'U hebt de sleutel {key} nog niet geactiveerd. Kies een andere sleutel, of activeer deze bij Mijn digitale sleutels.',
  'errors.key-blocked':
    'De sleutel {key} is geblokkeerd. Kom binnen met een andere sleutel en hef de blokkering op bij Mijn digitale sleutels, of ga naar het registratiekantoor van uw gemeente.',
  'errors.code.csamtotp': 'Vul de 6 cijfers uit uw app in.',
  'errors.code.csamsms': 'Vul de 6 cijfers uit het sms-bericht in.',
  'errors.codeWrong.csamtotp':
    'Deze code klopt niet. Neem de code die nu in uw app staat. Klopt ze nog niet? Kijk dan of de klok van uw telefoon juist staat.',
  'errors.codeWrong.csamsms': 'Deze code klopt niet. Neem de 6 cijfers uit het laatste sms-bericht.',
  'errors.codeExpired': 'Deze code is te oud. Vraag hieronder een nieuwe.',
  'errors.textPaused': 'Wij kunnen u nu geen nieuw bericht sturen. Dat kan weer vanaf {time}.',
  'expired.attempt': 'U deed er te lang over. Vul uw gebruikersnaam en wachtwoord opnieuw in.',
  warning: 'Opgelet',
  'eid.title': 'Lees uw identiteitskaart',
  'eid.step.reader': 'Sluit uw kaartlezer aan.',
  'eid.step.card': 'Steek uw kaart in de lezer.',
  'eid.step.pin':
    'Kies hieronder "Lees mijn kaart" en geef uw pincode in het venster dat opengaat. Wij zien die code nooit.',
  'eid.begin': 'Lees mijn kaart',
  'eid.noScript':
    'Voor de kaart is JavaScript nodig, en dat staat uit in uw browser. Zet het aan, of kies een andere sleutel.',
  'eid.problem.working': 'Kijk naar het venster dat opengaat, en geef uw pincode.',
  'eid.problem.extension':
    'Uw browser kan de kaart nog niet lezen. Installeer Web eID van web-eid.eu, herstart uw browser en probeer opnieuw. Of kies een andere sleutel.',
  'eid.problem.native':
    'Het programma Web eID op uw computer ontbreekt of is te oud. Installeer de nieuwste versie van web-eid.eu en probeer opnieuw. Of kies een andere sleutel.',
  'eid.problem.reader':
    'De kaart kon niet gelezen worden. Zit de lezer vast in de computer, en de kaart goed in de lezer? Probeer opnieuw. Of kies een andere sleutel.',
  'eid.problem.cancelled': 'U stopte het lezen van de kaart. Er is niets gebeurd. U kunt opnieuw beginnen.',
  'eid.problem.timeout': 'Het duurde te lang. Er is niets gebeurd. U kunt opnieuw beginnen.',
  'eid.problem.context':
    'Uw browser vindt deze verbinding niet veilig, en leest de kaart daarom niet. Kies een andere sleutel.',
  'eid.problem.other': 'Het lezen van de kaart lukte niet. Probeer opnieuw, of kies een andere sleutel.',
  'eid.refused.over': 'Het lezen van de kaart duurde te lang. Begin opnieuw.',
  'eid.refused.dates':
    'Het certificaat op uw kaart is niet geldig op deze dag. Vraag een nieuwe kaart bij uw gemeente, of kies een andere sleutel.',
  'eid.refused.revoked':
    'Uw kaart is ingetrokken of geblokkeerd. Vraag een nieuwe kaart bij uw gemeente, of kies een andere sleutel.',
  'eid.refused.unreachable':
    'Wij kunnen nu niet nakijken of uw kaart nog geldig is. Probeer het over enkele minuten opnieuw, of kies een andere sleutel.',
  'eid.refused.signing':
    'U koos het certificaat om te ondertekenen. Kies in het venster het certificaat om u te identificeren.',
  'eid.refused.issuer': 'Deze kaart is van een uitgever die wij niet kennen. Kies een andere sleutel.',
  'eid.refused.other': 'Uw kaart werd niet aanvaard. Begin opnieuw. Lukt het niet, kies dan een andere sleutel.',
  'refused.key-removed':
    'U hebt deze sleutel verwijderd. Kom binnen met een andere sleutel en laat hem weer toe bij Mijn digitale sleutels.',
  'refused.key-blocked':
    'Deze sleutel is geblokkeerd. Kom binnen met een andere sleutel en hef de blokkering op bij Mijn digitale sleutels, of ga naar het registratiekantoor van uw gemeente.',
  'refused.number-changed':
    'Uw rijksregisternummer is anders dan wat wij kennen. Ga met uw identiteitskaart naar het registratiekantoor van uw gemeente. Uw toegang blijft daar bewaard.',
  'refused.other-person':
    'Deze sleutel en dit rijksregisternummer horen bij ons niet bij dezelfde persoon. Ga met uw identiteitskaart naar het registratiekantoor van uw gemeente.',
  'itsme.refused.title': 'itsme lukte niet',
  'itsme.refused.refused-by-person': 'U weigerde in de itsme-app, of u stopte. Er is niets gebeurd.',
  'itsme.refused.request-over': 'Het duurde te lang, of deze pagina was al gebruikt. Begin opnieuw.',
  'itsme.refused.unreachable':
    'itsme antwoordt nu niet. Probeer het over enkele minuten opnieuw, of kies een andere sleutel.',
  'itsme.refused.level-too-low':
    'itsme vroeg uw code niet, en die is hier nodig. Probeer opnieuw en geef uw itsme-code.',
  'itsme.refused.no-national-number':
    'itsme gaf ons uw rijksregisternummer niet. Probeer opnieuw en sta het toe, of kies een andere sleutel.',
  'itsme.refused.during-call':
    'U was aan het bellen. Tijdens een gesprek aanvaarden wij geen bevestiging met itsme. Niemand van een hulplijn vraagt u ooit om te bevestigen. Leg neer en begin opnieuw.',
  'itsme.refused.other': 'itsme gaf een antwoord dat wij niet aanvaarden. Probeer opnieuw, of kies een andere sleutel.',
  'itsme.again': 'Probeer opnieuw met itsme',
  'itsme.call.title': 'Bent u aan het bellen?',
  'itsme.call.warning': 'Niemand van een hulplijn, bank of overheid vraagt u ooit om in itsme iets te bevestigen.',
  'itsme.call.what':
    'itsme meldt dat u aan het bellen was toen u bevestigde. Vroeg iemand aan de telefoon u om dit te doen? Stop dan nu en leg neer.',
  'itsme.call.stop': 'Stop',
  'itsme.call.go': 'Ik doe dit zelf, ga verder',
  'itsme.rebind.title': 'Hebt u een nieuwe itsme-account?',
  'itsme.rebind.what':
    'itsme zegt dat u het bent, maar met een andere account dan de vorige keer. Dat is zo als u itsme opnieuw hebt aangemaakt, bijvoorbeeld op een nieuwe telefoon.',
  'itsme.rebind.after':
    'Zegt u ja, dan werkt uw vorige itsme-account hier niet meer. Wij sturen u daarover een mail. Uw toegang blijft dezelfde.',
  'itsme.rebind.yes': 'Ja, dit is mijn nieuwe itsme-account',
  'itsme.rebind.no': 'Nee, stop',
  'more.what.eid':
    'U meldt zich aan met uw elektronische identiteitskaart of vreemdelingenkaart en uw pincode. Dit is de zekerste sleutel.',
  'more.need.eid.first': 'Uw kaart, uw pincode en een kaartlezer die aan uw computer vastzit.',
  'more.need.eid.second': 'Het programma en de browseruitbreiding Web eID.',
  'more.note.eid':
    'Een lezer zonder kabel, waarbij u cijfers overtypt, werkt hier niet. Of de echte aanmeldpagina zo een lezer aanvaardt, is niet bevestigd.',
  'more.what.itsme':
    'U meldt zich aan met de itsme-app op uw telefoon. Weet u niet welke sleutel te kiezen, dan raden wij deze aan.',
  'more.need.itsme.first': 'Een smartphone met de itsme-app. U moet minstens 16 jaar zijn.',
  'more.need.itsme.second': 'Een itsme-account. Die maakt u met uw identiteitskaart en een kaartlezer, of via uw bank.',
  'more.note.itsme': 'Bevestig nooit in itsme omdat iemand aan de telefoon het vraagt.',
  'more.what.csamtotp':
    'U meldt zich aan met iets dat u weet en iets dat u hebt: uw gebruikersnaam en wachtwoord, en een code uit een app op uw telefoon.',
  'more.need.csamtotp.first': 'Een telefoon met een authenticatie-app. Elke app die tijdcodes maakt is goed.',
  'more.need.csamtotp.second':
    'Een gebruikersnaam en wachtwoord, en de app één keer gekoppeld. Dat doet u bij Mijn digitale sleutels.',
  'more.note.csamtotp': 'Voor sommige diensten is een sterkere sleutel nodig, zoals de identiteitskaart of itsme.',
  'more.what.csamsms':
    'U meldt zich aan met uw gebruikersnaam en wachtwoord, en een code die wij naar uw telefoon sturen.',
  'more.need.csamsms.first': 'Een mobiele telefoon waarvan u het nummer liet bevestigen.',
  'more.need.csamsms.second': 'Een gebruikersnaam en wachtwoord. Die kiest u bij Mijn digitale sleutels.',
  'more.note.csamsms':
    'Een sms beschermt u niet tegen een valse website die uw code meteen doorgeeft, en niet tegen iemand die uw nummer laat overzetten. Kunt u een app gebruiken, doe dat dan liever.',
  'choose.hint.eidashigh': 'De digitale portemonnee (EU-wallet) van uw land. Voor wie geen Belgische sleutel heeft.',
  'more.what.eidashigh':
    'U meldt zich aan met de digitale portemonnee (EU-wallet) die uw land u gaf. U toont uw identificatie, en niets meer.',
  'more.need.eidashigh.first': 'Een telefoon met de wallet van uw land, en uw identificatie erin.',
  'more.need.eidashigh.second':
    'De eerste keer: een code van een registratiekantoor. Dat kijkt wie u bent en wat uw rijksregisternummer of BIS-nummer is.',
  'more.note.eidashigh':
    'Niet bevestigd: of de echte aanmeldpagina deze sleutel als vijfde toont. Een lezer zonder kabel kan dat ook zijn.',
  'wallet.title': 'Meld u aan met uw Europese sleutel',
  'wallet.lead':
    'Toon uw identificatie met de wallet van uw land. Wij vragen uw naam, uw geboortedatum, uw land en, als het er is, uw nummer daar.',
  'wallet.here.title': 'De wallet staat op dit toestel',
  'wallet.here': 'Open mijn wallet',
  'wallet.here.what': 'Na uw toestemming komt u vanzelf hier terug.',
  'wallet.other.title': 'De wallet staat op mijn telefoon',
  'wallet.other.what': 'Scan dit vierkantje met uw wallet. Het werkt 5 minuten, één keer.',
  'wallet.other.warning':
    'Scan alleen als u deze pagina zelf opende. Stuurde iemand u dit vierkantje? Dan komt die persoon binnen op uw naam.',
  'wallet.qr': 'Vierkantje (QR) voor uw wallet',
  'wallet.copy.title': 'Kunt u niet scannen?',
  'wallet.copy': 'Tekst van het vierkantje',
  'wallet.copy.hint': 'Plak dit in uw wallet.',
  'wallet.copy.do': 'Kopieer',
  'wallet.copy.done': 'Gekopieerd',
  'wallet.done': 'Ik heb het getoond, ga verder',
  'wallet.waiting': 'Wij kregen nog geen antwoord van uw wallet. Toon uw identificatie en probeer opnieuw.',
  'wallet.again': 'Begin opnieuw',
  'wallet.refused.title': 'Dit lukte niet',
  'wallet.refused.refused-by-person': 'U weigerde in uw wallet, of u stopte. Er is niets gebeurd.',
  'wallet.refused.request-over': 'Het duurde te lang, of deze vraag was al gebruikt. Begin opnieuw.',
  'wallet.refused.dates': 'Uw identificatie geldt nu niet. Vernieuw ze in uw wallet, of kies een andere sleutel.',
  'wallet.refused.revoked':
    'Uw land heeft deze identificatie ingetrokken of stilgelegd. Uw land helpt u verder. Kies intussen een andere sleutel.',
  'wallet.refused.unreachable':
    'Wij kunnen nu niet nagaan of uw identificatie nog geldt. Dat ligt niet aan u. Probeer het over enkele minuten opnieuw.',
  'wallet.refused.issuer': 'Wij kennen de uitgever van deze identificatie niet. Kies een andere sleutel.',
  'wallet.refused.level':
    'Deze dienst vraagt een sleutel van niveau hoog. Uw identificatie heeft dat niveau niet. Kies een andere sleutel.',
  'wallet.refused.elsewhere':
    'Het antwoord van uw wallet kwam niet terug in deze browser. Begin opnieuw, en open de wallet vanaf deze pagina.',
  'wallet.refused.other': 'Wij aanvaarden het antwoord van uw wallet niet. Begin opnieuw, of kies een andere sleutel.',
  'wallet.link.title': 'Wij kennen deze wallet nog niet',
  'wallet.link.lead': 'Vul de code in die u op papier kreeg van een registratiekantoor. Dat is één keer nodig.',
  'wallet.link.code': 'Code van het registratiekantoor',
  'wallet.link.hint': '12 letters en cijfers, in groepen van vier.',
  'wallet.link.go': 'Verder',
  'wallet.link.none':
    'Hebt u geen code? Ga met uw identiteitsbewijs naar een registratiekantoor. Vraag een code om uw Europese sleutel te koppelen.',
  'wallet.link.changed':
    'Hebt u een nieuwe telefoon of wallet? Dan hebt u ook een nieuwe code nodig. Uw toegang blijft dezelfde.',
  'wallet.link.wrong-code': 'Deze code klopt niet, of is al gebruikt. Kijk op uw papier.',
  'wallet.link.another-person':
    'De naam of de geboortedatum in uw wallet is niet die van de persoon voor wie de code is. Ga terug naar het registratiekantoor.',
  'wallet.link.over.title': 'Begin opnieuw',
  'wallet.link.over':
    'Het duurde te lang, de code was te vaak fout, of de wallet is al gekoppeld. Meld u opnieuw aan met uw wallet.',
  'wallet.replace.title': 'Hebt u een nieuwe wallet?',
  'wallet.replace.what': 'De code klopt. U had al een Europese sleutel, met een andere wallet.',
  'wallet.replace.after':
    'Zegt u ja, dan werkt uw vorige wallet hier niet meer. Wij sturen u daarover een mail. Uw toegang blijft dezelfde.',
  'wallet.replace.yes': 'Ja, dit is mijn nieuwe wallet',
  'wallet.replace.no': 'Nee, stop',
} as const;
