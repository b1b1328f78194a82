package com.ooma.office.porting.adapter.in.rest.carrier;

import com.ooma.office.porting.domain.carrier.Carrier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was agreed with a carrier.
@Schema(name = "CarrierRequest")
record CarrierBody(
    @NotBlank @Size(max = 80) @Schema(examples = "Opérateur Alpha") String displayName,
    @NotNull
        @Size(max = 50)
        @Schema(description = "The first two characters of its RIOs; with none any will do")
        List<@NotNull @Pattern(regexp = "[0-9A-Z]{2}") String> rioPrefixes,
    @NotNull
        @Pattern(
            regexp = "https?://[A-Za-z0-9.-]{1,200}(:[0-9]{1,5})?(/[A-Za-z0-9._~-]{1,80}){0,10}")
        @Schema(
            description = "Base address of its port orders",
            examples = "https://ports.carrier-alpha.example/v1")
        String endpoint,
    @NotNull
        @Min(0)
        @Max(720)
        @Schema(
            description = "How long before the hour of a port it takes the order back",
            examples = "72")
        Integer cutOffHours,
    @NotNull
        @Min(1)
        @Max(60)
        @Schema(
            description = "Porting days that it needs at least to port a single line",
            examples = "3")
        Integer leadDays) {

  Carrier toCarrier(String name, long revision) {
    return new Carrier(
        name,
        displayName,
        Set.copyOf(rioPrefixes),
        URI.create(endpoint),
        Duration.ofHours(cutOffHours),
        leadDays,
        revision);
  }
}
