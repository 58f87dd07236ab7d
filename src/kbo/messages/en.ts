import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  'site.name': 'KBO, register of enterprises',
  'site.question': 'Which companies exist, and who represents them?',
  'nav.search': 'Search',

  'front.title': 'Find a company',
  'front.lead':
    'See whether a company exists, where it works and who legally represents it. You do not need to sign in.',
  'front.what.title': 'What do you find here?',
  'front.what.company': 'the enterprise number, the name, the legal form, the legal situation and the address',
  'front.what.establishments': 'the establishments, each with its own number and address',
  'front.what.functions': 'who holds a function, and which functions represent the company',
  'front.why.title': 'Why does this matter?',
  'front.why':
    'The legal representative of a company decides who manages its access. Are you not listed here in a function that represents? Then you cannot appoint anybody.',

  'search.label': 'Number or name',
  'search.hint': 'For example 1999.999.052, or a part of the name. Capitals and accents make no difference.',
  'search.button': 'Search',
  'search.title': 'Search results',
  'search.title.for': 'Search results for “{text}”',
  'search.count.one': '1 company found.',
  'search.count.other': '{count} companies found.',
  'search.count.more': 'A great many names match. You see the best {count}. Type more of the name to find fewer.',
  'search.caption': 'Companies found',
  'search.column.name': 'Name',
  'search.column.number': 'Number',
  'search.column.municipality': 'Municipality',
  'search.column.status': 'State',
  'search.also': 'found as {name}',
  'search.empty.title': 'No company found',
  'search.empty.words':
    'Check the spelling, or type less: a part of the name is enough. You can also search by number.',
  'search.empty.short': 'Type at least three letters. With fewer we only look for names that begin so.',
  'search.empty.number':
    'No company or establishment in this register has this number. The register holds active companies, according to the latest data of {date}.',
  'search.empty.wrong-number':
    'This number cannot exist: its check digits are wrong. See whether a digit is mistyped. An enterprise number begins with 0 or 1, an establishment number with 2 to 8.',
  'search.empty.page.title': 'There are no more results',
  'search.empty.page': 'This page lies beyond the end of the list.',
  'search.empty.page.first': 'To the first results',
  'search.empty.register.title': 'The register is still empty',
  'search.empty.register': 'The data of KBO have not been loaded here yet. Please try again later.',
  'search.nothing.title': 'Type a number or a name',
  'search.nothing': 'Fill in above which company you are looking for.',
  'search.too-long.title': 'That is too long to search for',
  'search.too-long': 'Type at most {count} characters: a number, or a part of the name.',

  'pages.label': 'Pages',
  'pages.establishments.label': 'Pages of the establishments',
  'pages.functions.label': 'Pages of the functions',
  'pages.previous': 'Previous',
  'pages.next': 'Next',
  'pages.one': 'Page {number}',

  'company.back': 'Find another company',
  'company.number': 'Enterprise number',
  'company.status': 'Status',
  'company.status.active': 'Active',
  'company.status.ceased': 'No longer in the register',
  'company.ceased':
    'This company has not been in the register since the data of {date}. The register holds active companies only. Nobody can represent it any more to manage access.',
  'company.situation': 'Legal situation',
  'company.situation.since-snapshot': 'according to the data of {date}',
  'situation.normal': 'Normal situation',
  'situation.winding-up': 'Being dissolved or wound up',
  'situation.closed': 'Winding-up closed',
  'situation.bankruptcy': 'Bankruptcy',
  'situation.unknown': 'Situation with code {code}',
  'consequence.winding-up':
    'In this situation a liquidator acts for the company. Which function that is in the register is not confirmed to us. Therefore we take nobody for a representative.',
  'consequence.closed': 'The company has been wound up. Nobody represents it any more.',
  'consequence.bankruptcy':
    'This company is bankrupt. Only the trustee in bankruptcy acts for it. Not confirmed: we read this from code 050 of KBO.',
  'consequence.unknown':
    'We do not know who represents the company in this situation. Therefore we take nobody for a representative.',
  'company.names': 'Other names',
  'company.name.name': 'name',
  'company.name.abbreviation': 'abbreviation',
  'company.name.commercial': 'commercial name',
  'company.name.branch': 'name of a branch',
  'company.name.other': 'other name',
  'company.form': 'Legal form',
  'company.form.natural': 'Natural person (sole trader)',
  'company.form.none': 'Not known',
  'company.form.code': 'Legal form with code {code}',
  'company.since': 'Start',
  'company.address': 'Address of the seat',
  'company.address.none': 'Not made public',
  'address.box': 'box {box}',

  'establishments.title': 'Establishments',
  'establishments.column.number': 'Establishment number',
  'establishments.column.name': 'Name',
  'establishments.column.address': 'Address',
  'establishments.column.since': 'Since',
  'establishments.empty.title': 'No establishments',
  'establishments.empty':
    'In the register this company has no place where it works. Is that wrong? Read below how to have data corrected.',

  'functions.title': 'Functions',
  'functions.lead': 'Who holds a function in this company today. Those who legally represent the company are marked.',
  'functions.column.name': 'Name',
  'functions.column.function': 'Function',
  'functions.column.represents': 'Represents the company',
  'functions.column.since': 'Since',
  'functions.represents': 'Legal representative',
  'functions.represents.not': 'No',
  'functions.represents.only-together': 'Only together with others',
  'functions.represents.cannot-decide': 'We cannot know that from the register',
  'functions.of': 'as permanent representative of',
  'functions.until': 'up to and including {date}',
  'functions.not-confirmed':
    'Not confirmed: we do not know the complete list of functions that represent. We follow our reading of the Code of companies and associations.',
  'functions.empty.title': 'No functions known',
  'functions.empty':
    'In the register nobody holds a function in this company today. Then nobody can represent it either. Is that wrong? Read below how to have data corrected.',
  'function.00004': 'Representative of a VAT unit',
  'function.10002': 'Director',
  'function.10003': 'Permanent representative of a legal person',
  'function.10005': 'Member of the management committee',
  'function.10007': 'Managing director',
  'function.10021': 'Permanent representative of an auditor',
  'function.20090': 'Basic knowledge of business management',
  'function.90001': 'Trustee in bankruptcy',
  'function.unknown': 'Function with code {code}',

  'wrong.title': 'Is something wrong?',
  'wrong.lead':
    'We show what the data of KBO say, and cannot change them ourselves. Have an error corrected at the source:',
  'wrong.desk': 'address, establishments and activities: at a recognised business counter',
  'wrong.court':
    'functions and legal situation of a company or association: through the registry of the enterprise court or your notary',
  'wrong.then': 'You then see the correction here when the next data have been loaded.',

  source:
    'Source: KBO Open Data, data of {date}. The functions come from a separate file, of {functions}: the open data do not have them.',
  'source.no-functions':
    'Source: KBO Open Data, data of {date}. The functions have not been loaded yet: the open data do not have them.',
  'source.none': 'No data of KBO have been loaded yet.',

  'missing.title': 'Company not found',
  'missing.unknown': 'There is no company with number {number} in this register. It holds active companies.',
  'missing.wrong':
    'This is no enterprise number. Such a number has ten digits and begins with 0 or 1, such as 1999.999.052.',
};
