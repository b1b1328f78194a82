package com.ooma.office.local.world;

import com.ooma.office.local.world.carrier.Carriers;
import com.ooma.office.local.world.control.SandboxClock;
import com.ooma.office.local.world.control.ServiceControl;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.einvoicing.InvoicePlatform;
import com.ooma.office.local.world.payment.CardField;
import com.ooma.office.local.world.payment.PaymentProvider;
import com.ooma.office.local.world.portal.LocalCallers;
import com.ooma.office.local.world.portal.MailReader;
import com.ooma.office.local.world.portal.OpenIdProvider;
import com.ooma.office.local.world.portal.TokenIssuer;
import com.ooma.office.local.world.voice.VoicePlatform;
import com.ooma.office.local.world.warehouse.Desks;
import com.ooma.office.local.world.warehouse.Warehouse;
import com.ooma.office.local.world.warehouse.WarehouseClient;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;

/// Everybody the services deal with, in one place. Each of them remembers what it must in the data
/// folder and reaches the services only through the gateway.
public final class World implements AutoCloseable {

  private static final int LARGEST_BODY = 100_000;
  private static final int LARGEST_FAX = 20 * 1024 * 1024;
  private static final int LARGEST_DOCUMENT = 20 * 1024 * 1024;

  private final LocalCallers localCallers;
  private final TokenIssuer tokenIssuer;
  private final OpenIdProvider openIdProvider;
  private final SandboxClock clock;
  private final ServiceControl serviceControl;
  private final MailReader mailReader;
  private final Carriers carriers;
  private final PaymentProvider paymentProvider;
  private final InvoicePlatform invoicePlatform;
  private final VoicePlatform voicePlatform;
  private final Desks desks;
  private final Warehouse warehouse;

  private World(StackSettings settings) {
    var folder = settings.data().resolve("world");
    var gateway = URI.create("http://127.0.0.1:" + settings.ports().gateway());
    localCallers = new LocalCallers(settings.ports().gateway());
    tokenIssuer = new TokenIssuer(settings.tokens());
    openIdProvider =
        new OpenIdProvider(settings.tokens(), Notebook.at(folder.resolve("people.json")));
    clock = SandboxClock.of(settings.kafka());
    serviceControl = new ServiceControl(settings.services());
    mailReader = new MailReader(settings.mailbox());
    carriers =
        new Carriers(
            settings.carrierSecrets(),
            Notebook.at(folder.resolve("port-orders.json")),
            Notebook.at(folder.resolve("carrier-manners.json")),
            gateway);
    paymentProvider =
        new PaymentProvider(
            settings.paymentSecret(),
            Notebook.at(folder.resolve("charges.json")),
            Notebook.at(folder.resolve("refunds.json")),
            Notebook.at(folder.resolve("chargebacks.json")),
            Notebook.at(folder.resolve("cards.json")),
            gateway);
    invoicePlatform =
        new InvoicePlatform(
            settings.platformSecret(),
            Notebook.at(folder.resolve("deposits.json")),
            Notebook.at(folder.resolve("platform-manner.json")),
            gateway);
    voicePlatform =
        new VoicePlatform(
            Notebook.at(folder.resolve("silent-numbers.json")),
            Notebook.at(folder.resolve("activated-numbers.json")),
            Notebook.at(folder.resolve("stubborn-numbers.json")));
    desks = new Desks(Notebook.at(folder.resolve("phones.json")));
    warehouse = new Warehouse(new WarehouseClient(gateway, settings.tokens()), clock, desks);
  }

  public static World of(StackSettings settings) {
    return new World(settings);
  }

  public void mount(Router router) {
    router.route("/sandbox/*").handler(localCallers);
    router.route("/sandbox/faxes/*").handler(BodyHandler.create(false).setBodyLimit(LARGEST_FAX));
    router
        .route("/sandbox/einvoicing/*")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_DOCUMENT));
    router.route("/sandbox/*").handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
    tokenIssuer.mount(router);
    openIdProvider.mount(router);
    clock.mount(router);
    serviceControl.mount(router);
    mailReader.mount(router);
    carriers.mount(router);
    paymentProvider.mount(router);
    invoicePlatform.mount(router);
    new CardField().mount(router);
    voicePlatform.mount(router);
    desks.mount(router);
  }

  /// Lets those who act by themselves begin.
  public void wake() {
    warehouse.open();
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
