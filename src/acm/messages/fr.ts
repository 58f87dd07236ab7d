import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';
import { fr as passkey } from './passkey.fr.ts';

export const fr: Texts<typeof nl> = {
  ...passkey,
  'site.name': 'Gestion des accès (ACM)',
  'site.question': 'Qui êtes-vous, et au nom de qui entrez-vous ?',
  'nav.front': 'Accueil',
  'nav.claims': 'Pour les applications',
  'front.title': 'Gestion des accès',
  'front.what':
    'Vous prouvez ici qui vous êtes, avec votre clé numérique. Vous choisissez ensuite l’organisation au nom de laquelle vous travaillez. Une application comme la Beveiligde Zone vous envoie ici d’elle-même.',
  'front.start': 'Commencez donc par l’application que vous voulez utiliser.',
  'front.zone': 'Vers la Beveiligde Zone',
  'choose.title': 'Comment voulez-vous prouver qui vous êtes ?',
  'choose.for': 'Vous allez vers : {application}',
  'choose.moreInfo': 'Plus d’infos',
  'choose.cancel': 'Retour à {application}',
  'password.title': 'Votre nom d’utilisateur et votre mot de passe',
  'password.username': 'Nom d’utilisateur',
  'password.password': 'Mot de passe',
  'password.passwordHint': 'Le mot de passe de votre clé numérique.',
  'code.code': 'Code',
  next: 'Continuer',
  back: 'Retour',
  'errors.title': 'Quelque chose n’est pas encore correct',
  'errors.username': 'Indiquez votre nom d’utilisateur.',
  'errors.password': 'Indiquez votre mot de passe.',
  'errors.wrong':
    'Ce nom d’utilisateur et ce mot de passe ne correspondent pas. Vérifiez si le verrouillage des majuscules est activé.',
  'errors.busy': 'Trop de personnes se connectent en même temps. Attendez un instant et réessayez.',
  'errors.paused': 'Il y a eu trop d’essais manqués. Réessayez à partir de {time}.',
  'errors.codeUsed': 'Ce code a déjà été utilisé. Attendez que votre application montre un nouveau code.',
  'errors.tooLong': 'Ce que vous avez rempli est trop long.',
  'errors.capacity': 'Choisissez au nom de qui vous travaillez.',
  'capacity.title': 'Au nom de qui travaillez-vous ?',
  'capacity.hint': 'Vous avez ce droit pour plusieurs organisations. Vous pourrez changer plus tard.',
  'capacity.EA': 'Entreprise {number}',
  'capacity.LB': 'Administration locale {number}',
  'capacity.BUR': 'Pour vous-même, comme citoyen',
  'missing.title': 'Vous ne pouvez pas encore entrer dans {application}',
  'missing.intro':
    'Vous êtes connecté en tant que {person}. Votre clé numérique fonctionne. Il manque pourtant un maillon.',
  'missing.who': 'Qui peut aider',
  'missing.what': 'Ce que fait cette personne',
  'missing.own': 'Ce que vous pouvez faire',
  'missing.mail': 'Mettre dans un mail',
  'missing.mail.subject': 'Accès à {application}',
  'missing.company.unknown': '(indiquez ici le nom de votre entreprise)',
  'missing.text': 'Texte à transmettre',
  'missing.copy': 'Copier le texte',
  'missing.copied': 'Copié',
  'missing.chain': 'Les maillons de votre accès',
  'missing.request':
    'Bonjour\n\nJe veux travailler dans {application}, mais je n’ai pas encore d’accès.\n\nEntreprise : {company}\nCe qui manque : {link}\nMa demande : {what}\nVous le faites ici : {there}\nL’explication, étape par étape : {guide}\n\nMon nom : {person}\nRéférence : {reference}\n\nMerci',
  'because.no-work-relation': 'Vous n’êtes lié à aucune entreprise dans Gebruikersbeheer.',
  'because.right-not-given':
    'Vous êtes lié à {company}, mais vous n’avez pas encore reçu le droit Titres-services pour entreprises agréées.',
  'because.right-ended': 'Votre droit pour {company} a pris fin le {since}.',
  'because.right-not-begun': 'Votre droit pour {company} commence seulement le {since}.',
  'because.no-context': 'Vous avez le droit pour {company}, mais pour aucune unité d’établissement.',
  'because.nobody-in-charge': 'Pour {company}, personne n’est désigné comme gestionnaire d’accès principal.',
  'because.manager-can-give-to-self':
    'Vous gérez l’accès pour {company}, mais vous ne vous êtes pas encore donné le droit.',
  'who.legal-representative': 'Le représentant légal de votre entreprise',
  'who.chief-access-manager': 'Le gestionnaire d’accès principal de votre entreprise',
  'who.head-local-administrator': 'Le gestionnaire local principal de votre administration',
  'what.legal-representative':
    'Désigne un gestionnaire d’accès principal dans BTB. Cette personne vous donne ensuite le droit.',
  'what.chief-access-manager':
    'Vous cherche dans Gebruikersbeheer et vous donne le droit Titres-services pour entreprises agréées, pour les unités d’établissement où vous travaillez.',
  'what.head-local-administrator':
    'Vous cherche dans Gebruikersbeheer et vous donne le droit Titres-services pour entreprises agréées.',
  'what.self': 'Vous pouvez le faire vous-même. Donnez-vous le droit dans Gebruikersbeheer, ou adaptez-y votre droit.',
  'lacks.no-work-relation': 'je ne suis pas encore lié à l’entreprise dans Gebruikersbeheer.',
  'lacks.right-not-given':
    'je suis lié à {company}, mais je n’ai pas encore le droit Titres-services pour entreprises agréées.',
  'lacks.right-ended': 'mon droit pour {company} a pris fin le {since}.',
  'lacks.right-not-begun': 'mon droit pour {company} commence seulement le {since}.',
  'lacks.no-context': 'j’ai le droit pour {company}, mais pour aucune unité d’établissement.',
  'lacks.nobody-in-charge': 'pour {company}, personne n’est désigné comme gestionnaire d’accès principal.',
  'lacks.manager-can-give-to-self': 'je ne me suis pas encore donné le droit pour {company}.',
  'ask.legal-representative':
    'désignez un gestionnaire d’accès principal dans BTB. Cette personne pourra ensuite me donner le droit.',
  'ask.chief-access-manager':
    'cherchez-moi dans Gebruikersbeheer et donnez-moi le droit Titres-services pour entreprises agréées, pour les unités d’établissement où je travaille.',
  'ask.head-local-administrator':
    'cherchez-moi dans Gebruikersbeheer et donnez-moi le droit Titres-services pour entreprises agréées, pour les unités d’établissement où je travaille.',
  'ask.self': 'donnez-moi le droit Titres-services pour entreprises agréées.',
  'go.ask': 'Demander le droit vous-même',
  'go.gebruikersbeheer': 'Vers Gebruikersbeheer',
  'chain.key': 'Clé numérique',
  'chain.key.done': 'En ordre',
  'chain.charge': 'Gestionnaire d’accès principal désigné',
  'chain.relation': 'Lien avec une entreprise',
  'chain.right': 'Droit Titres-services pour entreprises agréées',
  'chain.enter': 'Accès à {application}',
  'chain.missing': 'Il manque ceci',
  'chain.later': 'Vient ensuite',
  'chain.done': 'En ordre',
  'lost.title': 'Cette connexion n’est plus valable',
  'lost.what': 'Elle a duré trop longtemps, ou vous êtes revenu à une ancienne page. Rien n’a été modifié.',
  'lost.cookies':
    'Vous recevez chaque fois cette page ? Votre navigateur refuse alors les cookies. Ouvrez les paramètres de votre navigateur. Choisissez « Confidentialité » ou « Cookies », et autorisez les cookies pour ce site.',
  'lost.next': 'Recommencez par l’application que vous voulez utiliser.',
  'error.title': 'L’application a envoyé une demande incorrecte',
  'error.what': 'Vous ne pouvez rien y faire vous-même. Le gestionnaire de l’application doit le vérifier.',
  'failed.title': 'La gestion des accès ne fonctionne pas pour l’instant',
  'failed.what': 'Cela ne vient pas de vous. Rien n’a été modifié. Attendez une minute et réessayez.',
  'error.code': 'Message pour le gestionnaire : {error}',
  'logout.title': 'Voulez-vous vous déconnecter ?',
  'logout.what': 'Vous vous déconnectez de la gestion des accès et des applications que vous avez ouvertes.',
  'logout.button': 'Se déconnecter',
  'logout.done.title': 'Vous êtes déconnecté',
  'logout.done.what': 'Fermez votre navigateur si vous travaillez sur un ordinateur partagé.',
  'claims.title': 'Pour les applications',
  'claims.intro': 'Ceci est un fournisseur OpenID. Ses adresses figurent dans le document de découverte.',
  'claims.discovery': 'Document de découverte',
  'claims.caption': 'Les scopes et ce qu’ils ouvrent',
  'claims.scope': 'Scope',
  'claims.claims': 'Claims',
  'claims.form': 'Le rôle d’un droit a la forme {form}, une valeur par unité d’établissement.',
  'claims.notConfirmed': 'Non confirmé',
  'claims.notConfirmedWhat':
    'Le contexte est le numéro d’unité d’établissement : c’est notre lecture. Les sources publiques ne le confirment pas.',
  'more.need': 'Ce dont vous avez besoin',
  'more.manage': 'Vers Mijn digitale sleutels',
  'key.eid': 'Carte d’identité (eID) avec lecteur de carte',
  'key.itsme': 'itsme',
  'key.csamtotp': 'Code de sécurité via application mobile',
  'key.csamsms': 'Code de sécurité par SMS',
  'key.eidashigh': 'Clé européenne reconnue',
  'key.eidassubstantial': 'Clé européenne reconnue (niveau substantiel)',
  'key.other': 'une autre clé',
  'choose.hint.eid': 'Votre carte, un lecteur de carte et votre code PIN.',
  'choose.hint.itsme': 'L’application itsme sur votre téléphone.',
  'choose.hint.csamtotp':
    'Votre nom d’utilisateur et votre mot de passe, plus un code de l’application sur votre téléphone.',
  'choose.hint.csamsms':
    'Votre nom d’utilisateur et votre mot de passe, plus un code que nous envoyons à votre téléphone.',
  'choose.unsure': 'Vous hésitez ? Prenez celle-ci.',
  'choose.troubled': 'Cette clé ne fonctionne peut-être pas maintenant. Choisissez plutôt une autre clé.',
  'choose.recommended': 'Recommandé',
  'choose.stepUp':
    'Vous êtes déjà entré avec : {key}. Pour {application}, il faut une clé plus forte. Choisissez-en une ci-dessous. Votre demande est conservée.',
  'choose.moreInfoAbout': 'Plus d’infos sur la clé {key}',
  'choose.forgotten': 'Nom d’utilisateur, mot de passe ou téléphone perdu ?',
  'password.forgotten': 'Nom d’utilisateur ou mot de passe oublié ?',
  'password.thenText': 'Ensuite, nous envoyons un code au téléphone que vous avez fait confirmer.',
  otherKey: 'Choisir une autre clé',
  'otherKey.title': 'Il faut une autre clé ici',
  'otherKey.also': 'Avec une autre clé',
  'otherKey.used': 'Vous vous êtes connecté avec : {key}. Avec cette clé, vous ne pouvez pas travailler pour :',
  'otherKey.needed': '{company}. Votre droit demande : {keys}.',
  'otherKey.or': ' ou ',
  'otherKey.go': 'Choisissez une de ces clés. Votre demande est conservée.',
  'otherKey.none':
    'Aucune de ces clés ne fonctionne en ce moment pour {application}. Demandez à la personne qui vous a donné le droit ce que vous pouvez faire.',
  'code.title.csamtotp': 'Le code de votre application',
  'code.title.csamsms': 'Le code de notre SMS',
  'code.hint.csamtotp':
    'Ouvrez l’application sur votre téléphone et recopiez les 6 chiffres. Un code fonctionne une seule fois.',
  'code.hint.csamsms':
    'Nous avons envoyé 6 chiffres à votre téléphone. Ils fonctionnent 5 minutes, une seule fois, et seulement sur cette page.',
  'code.resend': 'Envoyer un nouveau code',
  'code.sentAgain': 'Nous avons envoyé un nouveau code. Le précédent ne fonctionne plus.',
  'code.textWarning':
    'Un SMS ne vous protège pas contre un faux site qui transmet tout de suite votre code. Il ne vous protège pas non plus si quelqu’un fait transférer votre numéro. Regardez toujours l’adresse en haut de votre navigateur. Ne donnez votre code à personne.',
  'errors.key-missing':
    'Vous n’avez pas encore activé la clé {key}. Choisissez une autre clé, ou activez celle-ci dans Mijn digitale sleutels.',
  'errors.key-blocked':
    'La clé {key} est bloquée. Entrez avec une autre clé et débloquez celle-ci dans Mijn digitale sleutels, ou allez au bureau d’enregistrement de votre commune.',
  'errors.code.csamtotp': 'Indiquez les 6 chiffres de votre application.',
  'errors.code.csamsms': 'Indiquez les 6 chiffres du SMS.',
  'errors.codeWrong.csamtotp':
    'Ce code n’est pas correct. Prenez le code que votre application montre maintenant. Il n’est toujours pas correct ? Vérifiez que l’horloge de votre téléphone est à l’heure.',
  'errors.codeWrong.csamsms': 'Ce code n’est pas correct. Prenez les 6 chiffres du dernier SMS.',
  'errors.codeExpired': 'Ce code est trop ancien. Demandez-en un nouveau ci-dessous.',
  'errors.textPaused':
    'Nous ne pouvons pas vous envoyer de nouveau message pour l’instant. Ce sera à nouveau possible à partir de {time}.',
  'expired.attempt': 'Vous avez mis trop de temps. Indiquez à nouveau votre nom d’utilisateur et votre mot de passe.',
  warning: 'Attention',
  'eid.title': 'Lisez votre carte d’identité',
  'eid.step.reader': 'Branchez votre lecteur de carte.',
  'eid.step.card': 'Insérez votre carte dans le lecteur.',
  'eid.step.pin':
    'Choisissez ci-dessous « Lire ma carte » et donnez votre code PIN dans la fenêtre qui s’ouvre. Nous ne voyons jamais ce code.',
  'eid.begin': 'Lire ma carte',
  'eid.noScript':
    'La carte a besoin de JavaScript, et il est désactivé dans votre navigateur. Activez-le, ou choisissez une autre clé.',
  'eid.problem.working': 'Regardez la fenêtre qui s’ouvre, et donnez votre code PIN.',
  'eid.problem.extension':
    'Votre navigateur ne peut pas encore lire la carte. Installez Web eID depuis web-eid.eu, redémarrez votre navigateur et réessayez. Ou choisissez une autre clé.',
  'eid.problem.native':
    'Le programme Web eID n’est pas installé sur votre ordinateur ou est trop ancien. Installez la dernière version depuis web-eid.eu et réessayez. Ou choisissez une autre clé.',
  'eid.problem.reader':
    'La carte n’a pas pu être lue. Le lecteur est-il bien relié à l’ordinateur, et la carte bien dans le lecteur ? Réessayez. Ou choisissez une autre clé.',
  'eid.problem.cancelled': 'Vous avez arrêté la lecture de la carte. Rien ne s’est passé. Vous pouvez recommencer.',
  'eid.problem.timeout': 'Cela a duré trop longtemps. Rien ne s’est passé. Vous pouvez recommencer.',
  'eid.problem.context':
    'Pour votre navigateur, cette connexion n’est pas sûre. Il ne lit donc pas la carte. Choisissez une autre clé.',
  'eid.problem.other': 'La lecture de la carte n’a pas réussi. Réessayez, ou choisissez une autre clé.',
  'eid.refused.over': 'La lecture de la carte a duré trop longtemps. Recommencez.',
  'eid.refused.dates':
    'Le certificat de votre carte n’est pas valable aujourd’hui. Demandez une nouvelle carte à votre commune, ou choisissez une autre clé.',
  'eid.refused.revoked':
    'Votre carte est retirée ou bloquée. Demandez une nouvelle carte à votre commune, ou choisissez une autre clé.',
  'eid.refused.unreachable':
    'Nous ne pouvons pas vérifier maintenant si votre carte est encore valable. Réessayez dans quelques minutes, ou choisissez une autre clé.',
  'eid.refused.signing':
    'Vous avez choisi le certificat pour signer. Choisissez dans la fenêtre le certificat pour vous identifier.',
  'eid.refused.issuer': 'Cette carte vient d’un émetteur que nous ne connaissons pas. Choisissez une autre clé.',
  'eid.refused.other':
    'Votre carte n’a pas été acceptée. Recommencez. Si cela ne marche pas, choisissez une autre clé.',
  'refused.key-removed':
    'Vous avez supprimé cette clé. Entrez avec une autre clé et autorisez à nouveau celle-ci dans Mijn digitale sleutels.',
  'refused.key-blocked':
    'Cette clé est bloquée. Entrez avec une autre clé et débloquez celle-ci dans Mijn digitale sleutels, ou allez au bureau d’enregistrement de votre commune.',
  'refused.number-changed':
    'Votre numéro de registre national est différent de celui que nous connaissons. Allez avec votre carte d’identité au bureau d’enregistrement de votre commune. Vous y gardez votre accès.',
  'refused.other-person':
    'Selon nos données, cette clé et ce numéro de registre national n’appartiennent pas à la même personne. Allez avec votre carte d’identité au bureau d’enregistrement de votre commune.',
  'itsme.refused.title': 'La connexion avec itsme n’a pas réussi',
  'itsme.refused.refused-by-person':
    'Vous avez refusé dans l’application itsme, ou vous avez arrêté. Rien ne s’est passé.',
  'itsme.refused.request-over': 'Cela a duré trop longtemps, ou cette page avait déjà été utilisée. Recommencez.',
  'itsme.refused.unreachable':
    'itsme ne répond pas pour l’instant. Réessayez dans quelques minutes, ou choisissez une autre clé.',
  'itsme.refused.level-too-low':
    'itsme n’a pas demandé votre code, et il est nécessaire ici. Réessayez et donnez votre code itsme.',
  'itsme.refused.no-national-number':
    'itsme ne nous a pas donné votre numéro de registre national. Réessayez et autorisez-le, ou choisissez une autre clé.',
  'itsme.refused.during-call':
    'Vous étiez au téléphone. Pendant un appel, nous n’acceptons pas de confirmation avec itsme. Personne d’une ligne d’aide ne vous demande jamais de confirmer. Raccrochez et recommencez.',
  'itsme.refused.other': 'itsme a donné une réponse que nous n’acceptons pas. Réessayez, ou choisissez une autre clé.',
  'itsme.again': 'Réessayer avec itsme',
  'itsme.call.title': 'Êtes-vous au téléphone ?',
  'itsme.call.warning':
    'Personne d’une ligne d’aide, d’une banque ou d’une autorité ne vous demande jamais de confirmer quelque chose dans itsme.',
  'itsme.call.what':
    'itsme signale que vous étiez au téléphone au moment de confirmer. Quelqu’un au téléphone vous a-t-il demandé de le faire ? Arrêtez alors maintenant et raccrochez.',
  'itsme.call.stop': 'Arrêter',
  'itsme.call.go': 'Je le fais moi-même, continuer',
  'itsme.rebind.title': 'Avez-vous un nouveau compte itsme ?',
  'itsme.rebind.what':
    'itsme dit que c’est vous, mais avec un autre compte que la dernière fois. C’est le cas si vous avez créé à nouveau itsme, par exemple sur un nouveau téléphone.',
  'itsme.rebind.after':
    'Si vous répondez oui, votre compte itsme précédent ne fonctionne plus ici. Nous vous envoyons un e-mail à ce sujet. Votre accès reste le même.',
  'itsme.rebind.yes': 'Oui, c’est mon nouveau compte itsme',
  'itsme.rebind.no': 'Non, arrêter',
  'more.what.eid':
    'Vous vous connectez avec votre carte d’identité électronique ou votre carte d’étranger et votre code PIN. C’est la clé la plus sûre.',
  'more.need.eid.first': 'Votre carte, votre code PIN et un lecteur de carte relié à votre ordinateur.',
  'more.need.eid.second': 'Le programme et l’extension de navigateur Web eID.',
  'more.note.eid':
    'Un lecteur sans câble, où vous recopiez des chiffres, ne fonctionne pas ici. Nous n’avons pas la confirmation que la vraie page de connexion accepte un tel lecteur.',
  'more.what.itsme':
    'Vous vous connectez avec l’application itsme sur votre téléphone. Si vous hésitez entre les clés, nous vous conseillons celle-ci.',
  'more.need.itsme.first': 'Un smartphone avec l’application itsme. Vous devez avoir au moins 16 ans.',
  'more.need.itsme.second':
    'Un compte itsme. Vous le créez avec votre carte d’identité et un lecteur de carte, ou par votre banque.',
  'more.note.itsme': 'Ne confirmez jamais dans itsme parce que quelqu’un au téléphone le demande.',
  'more.what.csamtotp':
    'Vous vous connectez avec une chose que vous savez et une chose que vous avez. Vous donnez votre nom d’utilisateur et votre mot de passe, puis un code d’une application sur votre téléphone.',
  'more.need.csamtotp.first':
    'Un téléphone avec une application d’authentification. Toute application qui crée des codes temporaires convient.',
  'more.need.csamtotp.second':
    'Un nom d’utilisateur et un mot de passe, et l’application liée une fois. Vous le faites dans Mijn digitale sleutels.',
  'more.note.csamtotp': 'Pour certains services, il faut une clé plus forte, comme la carte d’identité ou itsme.',
  'more.what.csamsms':
    'Vous vous connectez avec votre nom d’utilisateur et votre mot de passe. Vous donnez ensuite un code que nous envoyons à votre téléphone.',
  'more.need.csamsms.first': 'Un téléphone mobile dont vous avez fait confirmer le numéro.',
  'more.need.csamsms.second':
    'Un nom d’utilisateur et un mot de passe. Vous les choisissez dans Mijn digitale sleutels.',
  'more.note.csamsms':
    'Un SMS ne vous protège pas contre un faux site qui transmet tout de suite votre code. Il ne vous protège pas non plus si quelqu’un fait transférer votre numéro. Si vous pouvez utiliser une application, préférez-la.',
  'choose.hint.eidashigh':
    'Le portefeuille numérique (EU Wallet) de votre pays. Pour les personnes qui n’ont pas de clé belge.',
  'more.what.eidashigh':
    'Vous vous connectez avec le portefeuille numérique (EU Wallet) que votre pays vous a donné. Vous montrez votre identification, et rien de plus.',
  'more.need.eidashigh.first': 'Un téléphone avec le portefeuille de votre pays, qui contient votre identification.',
  'more.need.eidashigh.second':
    'La première fois : un code d’un bureau d’enregistrement. Ce bureau vérifie qui vous êtes, et votre numéro de registre national ou numéro BIS.',
  'more.note.eidashigh':
    'Non confirmé : la vraie page de connexion montre-t-elle cette clé en cinquième ? La cinquième clé peut aussi être un lecteur sans câble.',
  'wallet.title': 'Connectez-vous avec votre clé européenne',
  'wallet.lead':
    'Montrez votre identification avec le portefeuille de votre pays. Nous demandons votre nom, votre date de naissance, votre pays et, s’il existe, votre numéro là-bas.',
  'wallet.here.title': 'Le portefeuille est sur cet appareil',
  'wallet.here': 'Ouvrir mon portefeuille',
  'wallet.here.what': 'Après votre accord, vous revenez ici automatiquement.',
  'wallet.other.title': 'Le portefeuille est sur mon téléphone',
  'wallet.other.what': 'Scannez ce code QR avec votre portefeuille. Il fonctionne 5 minutes, une seule fois.',
  'wallet.other.warning':
    'Scannez seulement si vous avez ouvert cette page vous-même. Quelqu’un vous a envoyé ce code QR ? Cette personne entrera alors en votre nom.',
  'wallet.qr': 'Code QR pour votre portefeuille',
  'wallet.copy.title': 'Vous ne pouvez pas scanner ?',
  'wallet.copy': 'Texte du code QR',
  'wallet.copy.hint': 'Collez-le dans votre portefeuille.',
  'wallet.copy.do': 'Copier',
  'wallet.copy.done': 'Copié',
  'wallet.done': 'Je l’ai montrée, continuer',
  'wallet.waiting':
    'Nous n’avons pas encore de réponse de votre portefeuille. Montrez votre identification et réessayez.',
  'wallet.again': 'Recommencer',
  'wallet.refused.title': 'Cela n’a pas fonctionné',
  'wallet.refused.refused-by-person':
    'Vous avez refusé dans votre portefeuille, ou vous avez arrêté. Rien ne s’est passé.',
  'wallet.refused.request-over': 'Cela a duré trop longtemps, ou cette demande a déjà servi. Recommencez.',
  'wallet.refused.dates':
    'Votre identification n’est pas valable maintenant. Renouvelez-la dans votre portefeuille, ou choisissez une autre clé.',
  'wallet.refused.revoked':
    'Votre pays a retiré ou suspendu cette identification. Adressez-vous à votre pays. Choisissez entre-temps une autre clé.',
  'wallet.refused.unreachable':
    'Nous ne pouvons pas vérifier maintenant si votre identification est encore valable. Cela ne vient pas de vous. Réessayez dans quelques minutes.',
  'wallet.refused.issuer': 'Nous ne connaissons pas l’émetteur de cette identification. Choisissez une autre clé.',
  'wallet.refused.level':
    'Ce service demande une clé de niveau élevé. Votre identification n’a pas ce niveau. Choisissez une autre clé.',
  'wallet.refused.elsewhere':
    'La réponse de votre portefeuille n’est pas revenue dans ce navigateur. Recommencez, et ouvrez le portefeuille à partir de cette page.',
  'wallet.refused.other':
    'Nous n’acceptons pas la réponse de votre portefeuille. Recommencez, ou choisissez une autre clé.',
  'wallet.link.title': 'Nous ne connaissons pas encore ce portefeuille',
  'wallet.link.lead':
    'Indiquez le code que vous avez reçu sur papier d’un bureau d’enregistrement. C’est nécessaire une seule fois.',
  'wallet.link.code': 'Code du bureau d’enregistrement',
  'wallet.link.hint': '12 lettres et chiffres, par groupes de quatre.',
  'wallet.link.go': 'Continuer',
  'wallet.link.none':
    'Vous n’avez pas de code ? Allez avec votre document d’identité à un bureau d’enregistrement. Demandez un code pour lier votre clé européenne.',
  'wallet.link.changed':
    'Vous avez un nouveau téléphone ou portefeuille ? Il vous faut alors aussi un nouveau code. Votre accès reste le même.',
  'wallet.link.wrong-code': 'Ce code n’est pas correct, ou a déjà servi. Regardez votre papier.',
  'wallet.link.another-person':
    'Le code est pour une personne avec un autre nom ou une autre date de naissance. Retournez au bureau d’enregistrement.',
  'wallet.link.over.title': 'Recommencez',
  'wallet.link.over':
    'Cela a duré trop longtemps, le code a été faux trop souvent, ou le portefeuille est déjà lié. Connectez-vous à nouveau avec votre portefeuille.',
  'wallet.replace.title': 'Avez-vous un nouveau portefeuille ?',
  'wallet.replace.what': 'Le code est correct. Vous aviez déjà une clé européenne, avec un autre portefeuille.',
  'wallet.replace.after':
    'Si vous dites oui, votre portefeuille précédent ne fonctionne plus ici. Nous vous envoyons un e-mail à ce sujet. Votre accès reste le même.',
  'wallet.replace.yes': 'Oui, c’est mon nouveau portefeuille',
  'wallet.replace.no': 'Non, arrêter',
};
