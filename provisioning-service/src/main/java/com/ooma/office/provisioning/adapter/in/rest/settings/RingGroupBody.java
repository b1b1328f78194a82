package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.provisioning.adapter.in.rest.settings.MenuBody.TargetBody;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A ring group, as it is read and written.
@Schema(name = "RingGroup")
record RingGroupBody(
    @Pattern(regexp = "29[0-9]{2}")
        @Schema(
            description =
                "2900 to 2998. Left out for a new group: the first that is free; else it is the"
                    + " one of the address",
            examples = "2900")
        @Nullable String extension,
    @NotNull @Size(min = 1, max = RingGroup.LONGEST_NAME) @Schema(examples = "Ventes") String name,
    @NotNull RingGroup.Strategy strategy,
    @NotNull
        @Min(RingGroup.LEAST_SECONDS)
        @Max(RingGroup.MOST_SECONDS)
        @Schema(description = "On all phones at once, or on each in turn")
        Integer ringSeconds,
    @NotNull
        @Size(max = RingGroup.MOST_MEMBERS)
        @Schema(description = "Extensions of users, in the order in which they ring")
        List<@NotNull @Pattern(regexp = "2[0-9]{3}") String> members,
    @Valid @Schema(description = "Where a call goes that nobody answers; left out: it ends")
        @Nullable TargetBody overflow) {

  static RingGroupBody of(RingGroup group) {
    return new RingGroupBody(
        group.extension(),
        group.name(),
        group.strategy(),
        group.ringSeconds(),
        group.members(),
        TargetBody.of(group.overflow()));
  }

  /// @param at its extension, whatever the body says
  RingGroup toGroup(String at) {
    return new RingGroup(at, name, strategy, ringSeconds, members, TargetBody.target(overflow));
  }
}
