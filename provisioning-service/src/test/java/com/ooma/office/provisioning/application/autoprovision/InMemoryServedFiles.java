package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.provisioning.application.autoprovision.port.ServedFiles;
import com.ooma.office.provisioning.domain.autoprovision.ConfigFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files that were served, in a map. Nothing changes them.
public final class InMemoryServedFiles implements ServedFiles {

  private final Map<List<Object>, Served> files = new HashMap<>();

  @Override
  public Optional<Served> findOfAnyAccount(String tokenHash, ConfigFile file) {
    return Optional.ofNullable(files.get(List.of(tokenHash, file)));
  }

  @Override
  public long beforeReading() {
    return 0;
  }

  @Override
  public void remember(String tokenHash, ConfigFile file, Served served, long beforeReading) {
    files.put(List.of(tokenHash, file), served);
  }

  @Override
  public void tidyUp() {}
}
