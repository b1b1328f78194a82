package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.hours.OpeningHours;
import com.ooma.office.support.domain.notice.words.Advising;
import com.ooma.office.support.domain.notice.words.English;
import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.notice.words.Language;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What templates call as `{en:date(facts.arrivesOn)}`.
@TemplateExtension(namespace = "en")
final class EnglishInTemplates {

  private EnglishInTemplates() {}

  static String date(LocalDate day) {
    return English.date(day);
  }

  static String moment(Instant moment) {
    return English.moment(moment);
  }

  static String amount(Money money) {
    return English.amount(money);
  }

  static String count(int count, String singular, String plural) {
    return English.count(count, singular, plural);
  }

  static String number(PhoneNumber number) {
    return French.number(number);
  }

  static String numbers(List<PhoneNumber> numbers) {
    return English.numbers(numbers);
  }

  static String advice(Advising facts) {
    return facts.advice(Language.EN);
  }

  static String phone() {
    return OpeningHours.PHONE.replace(' ', '\u00a0');
  }
}
