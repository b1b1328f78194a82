package com.ooma.office.provisioning.domain.autoprovision;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import java.util.Locale;
import java.util.Optional;

/// A file that a T23G asks for, in this order: the one of its model, then its own.
public sealed interface ConfigFile {

  /// The common file of the T23G.
  String COMMON = "y000000000044.cfg";

  boolean isFor(Mac mac);

  /// Whether whoever knows the token of `phone` may have it.
  default boolean isOpenTo(Phone phone) {
    return phone.state().isOnItsWay() && isFor(phone.mac());
  }

  /// Settings of all phones.
  record Common() implements ConfigFile {

    @Override
    public boolean isFor(Mac mac) {
      return true;
    }
  }

  /// Settings of one phone.
  record Own(Mac owner) implements ConfigFile {

    @Override
    public boolean isFor(Mac mac) {
      return mac.equals(owner);
    }
  }

  /// Nothing for any other name, such as the boot files that newer firmware tries first.
  static Optional<ConfigFile> named(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals(COMMON)) {
      return Optional.of(new Common());
    }
    if (!lower.endsWith(".cfg")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Own(new Mac(lower.substring(0, lower.length() - 4))));
    } catch (Refused _) {
      return Optional.empty();
    }
  }
}
