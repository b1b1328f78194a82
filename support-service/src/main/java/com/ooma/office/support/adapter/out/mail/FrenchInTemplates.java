package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.hours.OpeningHours;
import com.ooma.office.support.domain.notice.words.Advising;
import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.notice.words.Language;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What templates call as `{fr:date(facts.arrivesOn)}`.
@TemplateExtension(namespace = "fr")
final class FrenchInTemplates {

  private FrenchInTemplates() {}

  static String date(LocalDate day) {
    return French.date(day);
  }

  static String moment(Instant moment) {
    return French.moment(moment);
  }

  static String amount(Money money) {
    return French.amount(money);
  }

  static String count(int count, String singular, String plural) {
    return French.count(count, singular, plural);
  }

  static String number(PhoneNumber number) {
    return French.number(number);
  }

  static String numbers(List<PhoneNumber> numbers) {
    return French.numbers(numbers);
  }

  static String advice(Advising facts) {
    return facts.advice(Language.FR);
  }

  static String phone() {
    return OpeningHours.PHONE.replace(' ', '\u00a0');
  }
}
