package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import org.jspecify.annotations.Nullable;

/// A ring group as it is stored.
record RingGroupJson(
    String extension,
    String name,
    String strategy,
    int ringSeconds,
    JsonList<String> members,
    @Nullable TargetJson overflow) {

  static RingGroupJson of(RingGroup group) {
    return new RingGroupJson(
        group.extension(),
        group.name(),
        group.strategy().name(),
        group.ringSeconds(),
        new JsonList<>(group.members()),
        TargetJson.of(group.overflow()));
  }

  RingGroup toGroup() {
    return new RingGroup(
        extension,
        name,
        RingGroup.Strategy.valueOf(strategy),
        ringSeconds,
        members.values(),
        TargetJson.target(overflow));
  }
}
