package com.ooma.office.provisioning.application.autoprovision.port;

import com.ooma.office.provisioning.domain.autoprovision.VoicePlatform;

/// Where phones find us, as the operator has set it.
public interface PlatformSettings {

  VoicePlatform platform();
}
