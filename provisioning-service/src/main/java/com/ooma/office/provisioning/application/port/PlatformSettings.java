package com.ooma.office.provisioning.application.port;

import com.ooma.office.provisioning.domain.VoicePlatform;

/// Where phones find us, as the operator has set it.
public interface PlatformSettings {

  VoicePlatform platform();
}
