package com.ooma.office.provisioning.domain.autoprovision;

import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
import java.util.List;

/// What a Yealink T23G is told. The same facts always make the same bytes: a phone compares what it
/// gets with what it had, and would otherwise set itself up anew every day.
public final class T23gConfig {

  /// Free of charge and never to be held up by do-not-disturb or a locked keypad.
  private static final String EMERGENCY_NUMBERS =
      "15,17,18,112,114,115,119,191,196,197,116000,116117";

  /// Best first: wide band among our phones, then what the networks of France speak, then others'.
  private static final List<String> CODECS = List.of("g722", "pcma", "pcmu");

  private static final String THREE_WAY_ON_THE_PHONE = "0";
  private static final String MASK = "********";
  private static final int SIP_ACCOUNTS = 3;
  private static final String ONCE_A_DAY = "1440";

  private T23gConfig() {}

  /// What concerns one phone.
  public record Desk(
      Extension extension, UserSettings settings, String adminPassword, DownloadToken token) {

    /// The same without what opens anything, for people.
    public Desk masked() {
      var line = extension;
      return new Desk(
          new Extension(
              line.seatId(),
              line.orderId(),
              line.siteId(),
              line.extension(),
              line.userName(),
              line.number(),
              new SipAccount(line.sip().userName(), MASK)),
          settings,
          MASK,
          new DownloadToken(MASK));
    }

    String displayName() {
      return extension.userName() == null ? extension.extension() : extension.userName();
    }

    /// What the phones of whom the user calls show.
    String callerIdName() {
      var name = settings.calls().callerIdName();
      return name == null ? displayName() : name;
    }
  }

  /// The file of the model, the same for every phone.
  public static String common(VoicePlatform platform) {
    var lines = new ConfigLines();
    lines
        .about("Language and tones")
        .setStatic("lang.gui", "French")
        .setStatic("lang.wui", "French")
        .set("voice.tone.country", "France")
        .about("Time")
        .set("local_time.time_zone", "+1")
        .set("local_time.time_zone_name", "France(Paris)")
        .set("local_time.summer_time", "2")
        .set("local_time.ntp_server1", platform.timeServer())
        .set("local_time.ntp_server2", platform.otherTimeServer())
        .set("local_time.time_format", "1")
        .set("local_time.date_format", "3")
        .about("Calls")
        .set("call_waiting.enable", "1")
        .set("call_waiting.tone", "1")
        .set("forward.international.enable", "0")
        .set("features.direct_ip_call_enable", "0")
        .set("sip.trust_ctrl", "1")
        .about("Hold, transfer and conference of three")
        .set("features.play_hold_tone.enable", "1")
        .set("transfer.on_hook_trans_enable", "1")
        .set("transfer.blind_tran_on_hook_enable", "1")
        .set("transfer.semi_attend_tran_enable", "1")
        .set("transfer.tran_others_after_conf_enable", "1")
        .about("Do not disturb")
        .set("features.dnd_mode", "0")
        .set("features.dnd_refuse_code", "486")
        .set("features.dnd.emergency_enable", "1")
        .set("features.dnd.emergency_authorized_number", EMERGENCY_NUMBERS)
        .set("phone_setting.emergency.number", EMERGENCY_NUMBERS)
        .about("Security")
        .setStatic("security.trust_certificates", "1")
        .setStatic("security.cn_validation", "1")
        .setStatic("wui.http_enable", "0")
        .about("Provisioning")
        .setStatic("auto_provision.pnp_enable", "0")
        .setStatic("auto_provision.mode", "1")
        .setStatic("auto_provision.repeat.enable", "1")
        .setStatic("auto_provision.repeat.minutes", ONCE_A_DAY);
    return lines.toString();
  }

  /// The file of one phone: one account signs in, the others are emptied.
  public static String own(Desk desk, VoicePlatform platform) {
    var lines = new ConfigLines();
    account(lines.about("Account"), desk, platform);
    for (int unused = 2; unused <= SIP_ACCOUNTS; unused++) {
      blank(lines, "account." + unused + ".");
    }
    UserLines.calls(lines.about("Calls"), desk.settings());
    UserLines.forwarding(lines.about("Forwarding"), desk.settings());
    UserLines.keys(lines.about("Line keys"), desk);
    lines
        .about("Security")
        .setStatic("security.user_password", "admin:" + desk.adminPassword())
        .about("Provisioning")
        .setStatic("auto_provision.server.url", platform.folderOf(desk.token()))
        .resetStatic("auto_provision.server.username")
        .resetStatic("auto_provision.server.password");
    return lines.toString();
  }

  private static void account(ConfigLines lines, Desk desk, VoicePlatform platform) {
    var sip = desk.extension().sip();
    lines
        .set("account.1.enable", "1")
        .set("account.1.label", desk.extension().extension())
        .set("account.1.display_name", desk.callerIdName())
        .set("account.1.user_name", sip.userName())
        .set("account.1.auth_name", sip.userName())
        .set("account.1.password", sip.password())
        .set("account.1.sip_server.1.address", platform.sipServer())
        .set("account.1.sip_server.1.port", Integer.toString(platform.sipPort()))
        .set("account.1.sip_server.1.transport_type", platform.transport().code())
        .set("account.1.sip_server.1.expires", "600")
        .set("account.1.srtp_encryption", platform.transport().encryptsVoice());
    for (int place = 0; place < CODECS.size(); place++) {
      var codec = "account.1.codec." + CODECS.get(place) + ".";
      lines.set(codec + "enable", "1").set(codec + "priority", Integer.toString(place + 1));
    }
    lines
        .set("account.1.codec.g729.enable", "0")
        .set("account.1.conf_type", THREE_WAY_ON_THE_PHONE)
        .set("account.1.dtmf.type", "1")
        .set("account.1.nat.udp_update_enable", "1")
        .set("account.1.subscribe_mwi", "1")
        .set("voice_mail.number.1", UserLines.VOICEMAIL);
  }

  private static void blank(ConfigLines lines, String account) {
    lines
        .set(account + "enable", "0")
        .reset(account + "label")
        .reset(account + "display_name")
        .reset(account + "user_name")
        .reset(account + "auth_name")
        .reset(account + "password")
        .reset(account + "sip_server.1.address");
  }
}
