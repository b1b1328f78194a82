package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.telephony.Repetition;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a caller hears, and may choose.
///
/// @param keys lowest first
/// @param tries how often it is read before the call goes on without a choice
/// @param secondsToChoose after each reading
/// @param onSilence where a call goes whose caller pressed nothing; null ends it with a farewell
/// @param onWrongKey where a call goes whose caller pressed keys without a meaning; null ends it
public record Menu(
    Greeting greeting,
    List<MenuKey> keys,
    int tries,
    int secondsToChoose,
    @Nullable Target onSilence,
    @Nullable Target onWrongKey) {

  public static final int MOST_TRIES = 5;
  public static final int LEAST_SECONDS = 2;
  public static final int MOST_SECONDS = 20;

  public static final int USUAL_TRIES = 3;
  public static final int USUAL_SECONDS = 5;

  /// @throws Refused if a key is there twice, or a number is out of its bounds
  public Menu {
    Repetition.in(keys.stream().map(MenuKey::key).toList())
        .ifPresent(place -> {
          throw Refused.invalid("menu-key", "A key of a menu has one meaning.")
              .at("/keys/" + place + "/key");
        });
    keys = keys.stream().sorted(Comparator.comparingInt(MenuKey::key)).toList();
    if (tries < 1 || tries > MOST_TRIES) {
      throw impatient("/tries");
    }
    if (secondsToChoose < LEAST_SECONDS || secondsToChoose > MOST_SECONDS) {
      throw impatient("/secondsToChoose");
    }
  }

  private static Refused impatient(String pointer) {
    return Refused.invalid(
            "menu-patience",
            "A menu is read 1 to %d times, with %d to %d seconds to choose."
                .formatted(MOST_TRIES, LEAST_SECONDS, MOST_SECONDS))
        .at(pointer)
        .about(MOST_TRIES, LEAST_SECONDS, MOST_SECONDS);
  }

  /// Where a call may go from here without the caller choosing anything.
  public Stream<Target> unchosen() {
    return Stream.of(onSilence, onWrongKey).flatMap(Stream::ofNullable);
  }

  /// What is said: the menu itself, and what its keys announce.
  public Stream<Greeting> greetings() {
    var announced =
        keys.stream()
            .map(MenuKey::action)
            .filter(KeyAction.Announcement.class::isInstance)
            .map(action -> ((KeyAction.Announcement) action).message());
    return Stream.concat(Stream.of(greeting), announced);
  }

  /// Where an action sends the caller.
  public static Optional<Target> targetOf(KeyAction action) {
    return switch (action) {
      case KeyAction.Transfer(var to) -> Optional.of(to);
      case KeyAction.DialByName _, KeyAction.Announcement _ -> Optional.empty();
    };
  }
}
