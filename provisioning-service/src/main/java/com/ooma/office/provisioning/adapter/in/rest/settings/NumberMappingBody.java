package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.provisioning.application.settings.NumberTarget;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a number goes, as it is read and written.
@Schema(name = "NumberDestination")
record NumberMappingBody(
    @NotNull NumberTarget.Kind destination,
    @Pattern(regexp = "2[0-9]{3}")
        @Schema(
            description = "Needed for `USER`, `FAX` and `RING_GROUP`; of the others there is one",
            examples = "2001")
        @Nullable String extension) {

  static NumberMappingBody of(NumberTarget target) {
    return new NumberMappingBody(target.kind(), target.extension());
  }

  NumberTarget toTarget() {
    return new NumberTarget(destination, extension);
  }
}
