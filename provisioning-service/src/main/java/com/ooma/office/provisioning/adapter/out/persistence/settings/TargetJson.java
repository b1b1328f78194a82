package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.domain.telephony.Target;
import org.jspecify.annotations.Nullable;

/// Where a setting sends calls, as it is stored.
record TargetJson(String kind, String extension) {

  static @Nullable TargetJson of(@Nullable Target target) {
    return target == null ? null : new TargetJson(target.kind().name(), target.extension());
  }

  static @Nullable Target target(@Nullable TargetJson stored) {
    return stored == null ? null : stored.toTarget();
  }

  Target toTarget() {
    return new Target(Target.Kind.valueOf(kind), extension);
  }
}
