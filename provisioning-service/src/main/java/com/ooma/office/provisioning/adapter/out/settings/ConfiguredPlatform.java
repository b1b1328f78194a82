package com.ooma.office.provisioning.adapter.out.settings;

import com.ooma.office.provisioning.application.autoprovision.port.PlatformSettings;
import com.ooma.office.provisioning.domain.autoprovision.VoicePlatform;
import com.ooma.office.provisioning.domain.autoprovision.VoicePlatform.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The platform in `office.provisioning.*`.
@ApplicationScoped
class ConfiguredPlatform implements PlatformSettings {

  private final VoicePlatform platform;

  ConfiguredPlatform(
      @ConfigProperty(name = "office.provisioning.public-url") String publicUrl,
      @ConfigProperty(name = "office.provisioning.sip.server") String sipServer,
      @ConfigProperty(name = "office.provisioning.sip.port") int sipPort,
      @ConfigProperty(name = "office.provisioning.sip.transport") Transport transport,
      @ConfigProperty(name = "office.provisioning.time-server") String timeServer,
      @ConfigProperty(name = "office.provisioning.other-time-server") String otherTimeServer) {
    this.platform =
        new VoicePlatform(
            publicUrl.replaceAll("/+$", ""),
            sipServer,
            sipPort,
            transport,
            timeServer,
            otherTimeServer);
  }

  @Override
  public VoicePlatform platform() {
    return platform;
  }
}
