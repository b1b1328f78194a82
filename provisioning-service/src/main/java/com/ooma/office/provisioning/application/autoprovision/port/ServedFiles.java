package com.ooma.office.provisioning.application.autoprovision.port;

import com.ooma.office.provisioning.domain.autoprovision.ConfigFile;
import java.util.Optional;
import java.util.UUID;

/// Remembers which file each phone got last, so that who has it already is told so without another
/// question. Only tags are remembered, no files: nobody gets anything from here that they did not
/// have. What changed a second ago or earlier, through whatever instance, is not here any more.
public interface ServedFiles {

  /// @param tag of the file
  record Served(UUID phoneId, UUID accountId, String tag) {}

  /// What the phone with that token got last, if it would get the same now.
  Optional<Served> findOfAnyAccount(String tokenHash, ConfigFile file);

  /// To be asked before that is read of which a file is made.
  ///
  /// @return for [#remember]
  long beforeReading();

  /// Unless it may have changed since.
  void remember(String tokenHash, ConfigFile file, Served served, long beforeReading);

  /// Changes that every instance has long seen are forgotten.
  void tidyUp();
}
