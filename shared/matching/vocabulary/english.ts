/**
 * Names of fields on English forms (and the commonest ones of other languages that use them), by
 * attribute. The attributes are those of Vietnamese records where the meaning is the same, so a
 * Vietnamese column finds its English field. `autocomplete` tokens of HTML are among them.
 */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  full_name:
    'full name|name|your name|complete name|first and last name|first name last name|contact name|real name|recipient name|recipient|nom complet|nombre completo|nome completo|vollständiger name|legal name',
  given_name:
    'first name|given name|given names|forename|fname|f name|christian name|name first|first|vorname|prénom|nombre|imię|jméno|nome|name on id first|passenger first name|first given name|名',
  middle_name:
    'middle name|middle initial|middle|mi|mname|additional name|second name|name middle|tên đệm|tên lót|chữ đệm',
  family_name:
    'last name|surname|family name|lname|l name|second surname|name last|last|nachname|familienname|nom|nom de famille|apellido|apellidos|nazwisko|příjmení|cognome|sobrenome|họ|姓',
  name_prefix: 'title|salutation|prefix|honorific prefix|name title|danh xưng|anrede|civilité',
  name_suffix: 'suffix|honorific suffix|name suffix',
  username:
    'username|user name|userid|user id|login|login name|login id|screen name|nickname|display name|handle|tên đăng nhập|tài khoản|tên tài khoản|tên người dùng|benutzername',
  email:
    'email|e mail|mail|email address|e mail address|your email|mail address|work email|business email|business email address|work email address|company email|contact email|email id|correo|correo electrónico|adresse e mail|courriel|adresse mail|e mail adresse|user email',
  phone:
    'phone|phone number|telephone|telephone number|tel|tel national|mobile|mobile number|mobile phone|mobile phone number|mobile no|cell|cell phone|cell phone number|contact number|contact phone|daytime phone|daytime telephone|primary phone|home phone|phone no|phone num|work phone|business phone|business phone number|work phone number|telefon|telefonnummer|handynummer|手机号码|手机号|電話番号|téléphone|teléfono|telefono|telefone|numéro de téléphone|mobiltelefon|cellphone|contact no',
  phone_extension: 'extension|phone extension|ext|tel extension',
  phone_country_code:
    'country code|phone country code|dial code|dialing code|calling code|tel country code|country calling code|mobile country code|mã vùng|mã quốc gia',
  fax: 'fax|fax number|số fax',
  address:
    'address|street address|street address line 1|line 1 address|address line 1|address 1|address1|addr1|addressline1|street|street 1|street1|street name|street name and number|street number and name|street and number|house number and street|mailing address|postal address|home address|residential address|billing address|shipping address|address line|line 1|line1|straße|strasse|adresse|dirección|indirizzo|ulica|calle|rue',
  address2:
    'address line 2|address 2|address2|addr2|addr street 2|address street 2|addressline2|street 2|street2|line 2|line2|apt|apartment|apartment number|apt number|apt suite|apt suite etc|apt suite unit|apt suite unit etc|apartment suite unit etc|apt suite unit building floor etc|apt suite floor etc|apt unit suite|apartment suite|apartment suite etc|apartment unit|suite|suite number|suite apt|unit|unit number|unit no|unit apt|floor|building|building name|address line two|street address 2|street address line 2|apt suite building|additional address|address complement|secondary address|apt or suite|apt suite other|apt suite building|apartment suite building|apt suite floor|apt floor unit etc|apt floor unit|apartment floor unit|suite apartment|house number suffix|apartment number suite',
  address3: 'address line 3|address 3|address3|addr3|line 3',
  house_number: 'house number|house no|house name|house number name|building number',
  city: 'city|town|city town|town city|city or town|city suburb|suburb|locality|municipality|address level2|ort|stadt|ville|ciudad|città|miasto|cidade|suburb city|post town|suburb town|city locality|thành phố',
  province:
    'county state province|state|province|state province|province state|state or province|region|county|state region|state territory|territory|state province region|province territory|state county|address level1|prefecture|bundesland|provincia|estado|province region|us state|state code|state province county|county state',
  postal_code:
    'zip|zip code|zipcode|postal code|postcode|post code|postalcode|postal|zip postal code|zip postal|postal zip code|postal code zip|zip or postal code|zip postcode|postal zip|plz|postleitzahl|code postal|código postal|cap|zip postal area code|pin code|pincode|kod pocztowy|mã bưu chính|mã bưu điện|zip code postal code',
  country:
    'country|country region|country region of residence|country or region|country territory|country name|country of residence|residence country|nation|land|pays|país|paese|kraj|country location|region country|your country|country territory region|quốc gia|nước|nước cư trú',
  nationality: 'nationality|citizenship|country of citizenship',
  company:
    'company|company name|organization|organisation|organization name|organisation name|employer|business name|firm|institution|company organization|company organisation|firma|entreprise|société|empresa|tên công ty|công ty',
  department: 'department|dept|division|phòng ban|bộ phận',
  job_title:
    'job title|position|occupation|role|job|organization title|job position|job function|job role|profession|chức danh công việc',
  website: 'website|web site|url|homepage|home page|web page|company website|website url',
  gender: 'gender|sex|geschlecht|sexe|sexo',
  dob: 'date of birth|birth date|birthday|birthdate|dob|bday|born|d o b|your birthday|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita',
  dob_day:
    'birth day|day of birth|birthday day|bday day|dob day|birthdate day|date of birth day|day|dd|dobday|birthday dd|b day',
  dob_month:
    'birth month|mm|month of birth|birthday month|bday month|dob month|birthdate month|date of birth month|month|dobmonth|birthday mm|b month',
  dob_year:
    'birth year|yy|year of birth|birthday year|bday year|dob year|birthdate year|date of birth year|year|yyyy|dobyear|birthday yyyy|b year',
  age: 'age|tuổi',
  card_number:
    'card number|credit debit card|credit card or debit card number|card number number|credit card number|debit card number|cardnumber|ccnumber|cc number|cc num|ccnum|card no|creditcard number|credit card|credit or debit card number|credit debit card number|credit card no|account card number|payment card number|card num|cc no|số thẻ tín dụng|số thẻ thanh toán|kartennummer|numéro de carte',
  card_name:
    'name on card|cardholder name|card holder name|cardholder|card holder|cc name|ccname|name on credit card|card name|credit card name|card owner|name as it appears on card|name as it appears on the card|name of card holder|holder name|tên trên thẻ|tên chủ thẻ|card holder s name|cardholder s name|nameoncard',
  card_csc:
    'cvv|cvc|cvv2|cvv cvc|cvc cvv|csc|cid|security code|card security code|card verification|card verification number|card verification code|card verification value|card code|cc csc|cvv code|cvc code|cvn|cvv number|cc cvc|cc cvv|card security code cvv|security code cvv|mã bảo mật thẻ|security number|3 digit security code|cardsecuritycode',
  card_expiry:
    'expiration date|expiry date|exp date|expiration|expiry|exp|cc exp|card expiry|card expiration|card expiration date|card expiry date|valid thru|valid until|expires|expires on|expire date|expdate|mm yy|mm yyyy|ngày hết hạn thẻ|ablaufdatum|credit card expiration date|credit card expiration|expiration date mm yy|expiry date mm yy|expiration mm yy',
  card_expiry_month:
    'expiration month|expiry month|exp month|cc exp month|card expiry month|card expiration month|expiration date month|exp date month|expire month|expmonth|expirationmonth|card exp month|mm|cc month|expiry date month|credit card expiration month',
  card_expiry_year:
    'expiration year|expiry year|exp year|cc exp year|card expiry year|card expiration year|expiration date year|exp date year|expire year|expyear|expirationyear|card exp year|yy|yyyy|cc year|expiry date year|credit card expiration year',
  card_type: 'card type|credit card type|cc type|payment method|payment type|loại thẻ',
  coupon: 'coupon|coupon code|promo code|promotion code|discount code|gift code|gift card|voucher',
  otp: 'otp|one time code|verification code|passcode|sms code|totp',
  quantity: 'quantity|qty|amount|số lượng',
  note: 'note|notes|comment|comments|message|remarks|additional comments|your message|order notes',
  subject: 'subject|topic|chủ đề|tiêu đề',
  tax_no: 'tax id|vat number|vat no|vat id|tax number|tax code',
  national_id:
    'ssn|social security number|national id|identity number|id number|id card number|personal id|citizen id|số cmnd|cccd cmnd|cmnd cccd|số cccd cmnd|số cmnd cccd|căn cước công dân|số căn cước công dân|chứng minh nhân dân|số chứng minh nhân dân|số giấy tờ tùy thân|thẻ căn cước|mã số định danh|số thẻ căn cước|cmtnd|cmt|số cmt|số cmtnd',
  passport_no: 'passport|passport number|passport no',
  birth_place_country: 'country of birth|birth country',
  preferred_language: 'language|preferred language|locale|ngôn ngữ',
  time_zone: 'time zone|timezone|múi giờ',
  newsletter: 'newsletter|subscribe|email updates|đăng ký nhận tin',
  terms: 'i agree|terms|terms and conditions|accept terms|tôi đồng ý',
};
