package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneSecrets;
import com.ooma.office.provisioning.application.autoprovision.port.PlatformSettings;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import java.util.List;
import java.util.function.BiConsumer;

/// The warehouse asks where a phone that it packs is to fetch its configuration. Asking again makes
/// a new address and ends the last one, until the phone has left. After that our people do, if its
/// address got known or the phone lost it.
@UseCase
public class LinkPhone {

  public record Command(Mac mac) {}

  /// Both are secret, and told only here: the service keeps a hash.
  ///
  /// @param provisioningUrl the folder, to be typed into the phone
  /// @param configUrl the phone's own file in it
  public record Link(String provisioningUrl, String configUrl) {

    /// Without the secrets.
    @Override
    public String toString() {
      return "Link";
    }
  }

  private final Phones phones;
  private final PhoneSecrets secrets;
  private final PlatformSettings settings;

  public LinkPhone(Phones phones, PhoneSecrets secrets, PlatformSettings settings) {
    this.phones = phones;
    this.secrets = secrets;
    this.settings = settings;
  }

  public Link handle(Command command) {
    return link(command.mac(), Phone::configure);
  }

  /// For a phone that has left.
  public Link renew(Command command) {
    return link(command.mac(), Phone::relink);
  }

  private Link link(Mac mac, BiConsumer<Phone, Phone.Access> give) {
    var phone = phones.findForUpdateOfAnyAccount(mac).orElseThrow(() -> Refused.notFound("phone"));
    var token = secrets.downloadToken();
    give.accept(phone, new Phone.Access(token.hash(), secrets.adminPassword()));
    phones.save(List.of(phone));
    var folder = settings.platform().folderOf(token);
    return new Link(folder, folder + phone.mac() + ".cfg");
  }
}
