package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.provisioning.domain.telephony.Target;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where calls are sent inside the company.
@Schema(name = "CallTarget")
record TargetBody(
    @NotNull
        @Schema(
            description =
                "`LINE`: a user, a ring group, the receptionist (2000) or the conference server"
                    + " (2999); `MAILBOX`: a user's voicemail")
        Target.Kind kind,
    @NotNull @Pattern(regexp = "2[0-9]{3}") @Schema(examples = "2001") String extension) {

  static @Nullable TargetBody of(@Nullable Target target) {
    return target == null ? null : new TargetBody(target.kind(), target.extension());
  }

  static @Nullable Target target(@Nullable TargetBody body) {
    return body == null ? null : body.toTarget();
  }

  Target toTarget() {
    return new Target(kind, extension);
  }
}
