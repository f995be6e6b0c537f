/** What is said of a request itself: its values, its limits, its token; by the English sentence. */
export const welshRequestSentences: Readonly<Record<string, string>> = {
  // a value that the schema refuses
  'This must be given.': 'Rhaid rhoi hyn.',
  'There is no such field.': 'Nid oes maes o’r fath.',
  'This is not one of the values to choose from.': 'Nid yw hyn yn un o’r gwerthoedd i ddewis ohonynt.',
  'This number is too large.': 'Mae’r rhif hwn yn rhy fawr.',
  'This must be a whole number.': 'Rhaid i hwn fod yn rhif cyfan.',
  'This must be a number.': 'Rhaid i hwn fod yn rhif.',
  'This must be a text.': 'Rhaid i hwn fod yn destun.',
  'This must be true or false.': 'Rhaid i hwn fod yn wir neu’n anwir (true neu false).',
  'This must be an id.': 'Rhaid i hwn fod yn ddynodydd.',
  'This must be an object with fields.': 'Rhaid i hwn fod yn wrthrych â meysydd.',
  'This is not of the kind that is asked for.': 'Nid yw hyn o’r math y gofynnir amdano.',
  'Give a date and time with its zone, like 2026-03-27T14:05:00Z.':
    'Rhowch ddyddiad ac amser gyda’i gylchfa, fel 2026-03-27T14:05:00Z.',
  'Give a real date as year, month and day, like 2026-03-27.':
    'Rhowch ddyddiad go iawn fel blwyddyn, mis a diwrnod, fel 2026-03-27.',
  'This holds a character that cannot be kept.': 'Mae nod na ellir ei gadw yn hyn.',

  // what may be asked for
  'Ask for 1 to 20.': 'Gofynnwch am 1 i 20.',
  'Zoom is from 0 to 18.': 'Mae chwyddo rhwng 0 a 18.',
  'Sign in to filter the map by more than themes and kinds.':
    'Mewngofnodwch i hidlo’r map yn ôl mwy na themâu a mathau.',
  'Sign in to filter by more than theme and kind.': 'Mewngofnodwch i hidlo yn ôl mwy na thema a math.',
  'The west must not lie east of the east, nor the south north of the north.':
    'Rhaid i’r gorllewin beidio â bod i’r dwyrain o’r dwyrain, na’r de i’r gogledd o’r gogledd.',
  'This API has queries and mutations, and no subscriptions.':
    'Mae gan yr API hwn ymholiadau a threigladau, ond dim tanysgrifiadau.',
  'Send GraphQL operations with POST: what one asks for belongs in no address.':
    'Anfonwch weithrediadau GraphQL gyda POST: nid yw’r hyn y gofynnir amdano yn perthyn mewn cyfeiriad.',
  'The body must be JSON, sent as application/json.':
    'Rhaid i’r corff fod yn JSON, wedi’i anfon fel application/json.',

  // the request as a whole
  'The Authorization header must be "Bearer" and a token.':
    'Rhaid i’r pennyn Authorization fod yn "Bearer" a thocyn.',
  'This Idempotency-Key was used for another request. Use a new key for a new request.':
    'Defnyddiwyd yr Idempotency-Key hwn ar gyfer cais arall. Defnyddiwch allwedd newydd ar gyfer cais newydd.',
  'This link has expired. Ask for another.': 'Mae’r ddolen hon wedi dod i ben. Gofynnwch am un arall.',
  'This took too long, and nobody waits for it any more.':
    'Cymerodd hyn ormod o amser, ac nid oes neb yn aros amdano mwyach.',
  'Something went wrong on our side. It has been recorded.':
    'Aeth rhywbeth o’i le ar ein hochr ni. Mae wedi’i gofnodi.',
  'This address cannot be read.': 'Ni ellir darllen y cyfeiriad hwn.',
  'This process is stopping.': 'Mae’r broses hon yn dod i ben.',
  'This queue has stopped.': 'Mae’r ciw hwn wedi stopio.',
  'The markers are being made ready. Try again in a moment.':
    'Mae’r marcwyr yn cael eu paratoi. Rhowch gynnig arall arni mewn eiliad.',

  // the token
  'This token is not valid.': 'Nid yw’r tocyn hwn yn ddilys.',
  'This token has expired. Sign in again.': 'Mae’r tocyn hwn wedi dod i ben. Mewngofnodwch eto.',
  'This token is not from an issuer that is trusted here.':
    'Nid yw’r tocyn hwn gan ddyroddwr yr ymddiriedir ynddo yma.',
  'The keys of this sign-in cannot be fetched. Try again in a moment.':
    'Ni ellir nôl allweddi’r mewngofnodi hwn. Rhowch gynnig arall arni mewn eiliad.',
  'Only the services of the system ask this.': 'Dim ond gwasanaethau’r system sy’n gofyn hyn.',
};
