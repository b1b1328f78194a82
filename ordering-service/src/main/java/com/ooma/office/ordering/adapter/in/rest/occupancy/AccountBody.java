package com.ooma.office.ordering.adapter.in.rest.occupancy;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.Site;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the portal says of a member company.
@Schema(name = "AccountDescription")
record AccountBody(
    @NotBlank @Size(max = 120) @Schema(examples = "Atelier Lumen SAS") String legalName,
    @NotNull @Pattern(regexp = "[0-9]{9}") @Schema(examples = "123456782") String siren,
    @NotNull @Valid AddressBody billingAddress,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid SiteBody> sites,
    @Valid @Nullable PrimaryMemberBody primaryMember) {

  CompanyProfile toDomain() {
    return new CompanyProfile(
        legalName,
        new Siren(siren),
        Refused.within("/billingAddress", billingAddress::toDomain),
        IntStream.range(0, sites.size()).mapToObj(this::site).toList(),
        primaryMember == null ? null : primaryMember.toDomain());
  }

  private Site site(int index) {
    return Refused.within("/sites/" + index, sites.get(index)::toDomain);
  }

  @Schema(name = "PrimaryMemberDescription")
  record PrimaryMemberBody(
      @NotBlank @Size(max = 80) @Schema(examples = "Camille Martin") String name,
      @NotNull MailAddress email) {

    CompanyProfile.PrimaryMember toDomain() {
      return new CompanyProfile.PrimaryMember(name, email.text());
    }
  }

  @Schema(name = "SiteDescription")
  record SiteBody(
      @NotNull UUID siteId,
      @NotBlank @Size(max = 80) @Schema(examples = "WeWork La Fayette") String name,
      @NotNull @Valid AddressBody address) {

    Site toDomain() {
      return new Site(siteId, name, Refused.within("/address", address::toDomain));
    }
  }
}
