package com.ooma.office.provisioning.domain.settings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What callers hear while they wait.
///
/// @param onHold the recording for who is put on hold; null for the music that every company has
/// @param transfer the recording for who is put through; null for the usual ringing
public record Music(@Nullable UUID onHold, @Nullable UUID transfer) {

  public static final Music STANDARD = new Music(null, null);
}
