package com.ooma.office.ordering.domain.company;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Siren;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who the member company is, as the portal maintains it.
public record CompanyProfile(
    String legalName,
    Siren siren,
    PostalAddress billingAddress,
    List<Site> sites,
    @Nullable PrimaryMember primaryMember) {

  /// The person who may order for the company.
  ///
  /// @param email text: one of former days may be no address that mail can be sent to
  public record PrimaryMember(String name, String email) {}

  public CompanyProfile {
    sites = List.copyOf(sites);
    if (sites.stream().map(Site::siteId).distinct().count() < sites.size()) {
      throw Refused.invalid("site-twice", "Two sites have the same siteId.").at("/sites");
    }
    if (sites.stream().anyMatch(site -> site.address().inseeCode() == null)) {
      throw Refused.invalid(
              "insee-code-missing", "A site's address needs the INSEE code of its commune.")
          .at("/sites");
    }
  }

  public boolean canBeWrittenTo() {
    return primaryMember != null && MailAddress.isUsable(primaryMember.email());
  }

  /// The site that is meant: the named one, or the only one if none is named.
  public Site site(@Nullable UUID siteId) {
    if (siteId == null) {
      if (sites.size() != 1) {
        throw Refused.invalid("site-needed", "The account has several sites: name one.")
            .at("/siteId");
      }
      return sites.getFirst();
    }
    return sites.stream()
        .filter(site -> site.siteId().equals(siteId))
        .findFirst()
        .orElseThrow(
            () -> Refused.invalid("site-unknown", "The account has no such site.").at("/siteId"));
  }

  public void requireSites(Stream<UUID> needed) {
    var known = sites.stream().map(Site::siteId).collect(Collectors.toSet());
    if (!known.containsAll(needed.toList())) {
      throw Refused.conflict("site-in-use", "A site can't go while there are, or will be, phones.");
    }
  }
}
