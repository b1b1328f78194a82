package com.ooma.office.kernel.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Finds payment cards' own numbers, which we must never hold (PCI DSS), where something else is
/// wanted. They are found in any script's digits, and whatever is put between the digits, as long
/// as it is no letter. Digits that touch a letter are part of an identifier: of random ones, such
/// as UUIDs, one in some hundreds would look like a card otherwise.
public final class CardNumbers {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 19;

  private CardNumbers() {}

  /// Whether `text` is a card number, has one in it, or has nothing but digits and as many as one.
  public static boolean isIn(String text) {
    var runs = runs(Normalizer.normalize(text, Normalizer.Form.NFKC));
    boolean digitsOnly = runs.size() == 1 && text.codePoints().noneMatch(Character::isLetter);
    return runs.stream().anyMatch(CardNumbers::hasCard)
        || (digitsOnly && String.join("", runs.getFirst()).length() >= SHORTEST);
  }

  /// The digits of `text` in groups, as they are written; a letter ends a run of groups, and takes
  /// away the run that it touches.
  private static List<List<String>> runs(String text) {
    var runs = new ArrayList<List<String>>();
    var groups = new ArrayList<String>();
    var group = new StringBuilder();
    boolean touched = false;
    int before = ' ';
    for (int character : text.codePoints().toArray()) {
      int digit = Character.digit(character, 10);
      if (digit >= 0) {
        touched |= Character.isLetter(before);
        group.append(digit);
      } else if (Character.isLetter(character)) {
        touched |= !group.isEmpty();
        end(group, groups);
        keep(groups, touched, runs);
        touched = false;
      } else {
        end(group, groups);
      }
      before = character;
    }
    end(group, groups);
    keep(groups, touched, runs);
    return runs;
  }

  private static void keep(List<String> groups, boolean touched, List<List<String>> runs) {
    if (!groups.isEmpty() && !touched) {
      runs.add(List.copyOf(groups));
    }
    groups.clear();
  }

  private static void end(StringBuilder group, List<String> groups) {
    if (!group.isEmpty()) {
      groups.add(group.toString());
      group.setLength(0);
    }
  }

  /// Whether groups that follow each other make a card number.
  private static boolean hasCard(List<String> groups) {
    for (int first = 0; first < groups.size(); first++) {
      var number = new StringBuilder();
      for (int last = first; last < groups.size() && number.length() <= LONGEST; last++) {
        number.append(groups.get(last));
        if (isCard(number)) {
          return true;
        }
      }
    }
    return false;
  }

  /// By the first digits that issuers have, and Luhn's check digit (ISO/IEC 7812).
  private static boolean isCard(CharSequence number) {
    return number.length() >= SHORTEST
        && number.length() <= LONGEST
        && "23456".indexOf(number.charAt(0)) >= 0
        && luhn(number) % 10 == 0;
  }

  private static int luhn(CharSequence number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }
}
