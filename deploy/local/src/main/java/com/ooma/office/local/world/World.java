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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Everybody the services deal with, in one place. Each of them remembers what it must in the data
/// folder and reaches the services only through the gateway.
public final class World implements AutoCloseable {

  private static final int LARGEST_BODY = 100_000;
  private static final int LARGEST_FAX = 20 * 1024 * 1024;
  private static final int LARGEST_DOCUMENT = 20 * 1024 * 1024;

  private final LocalCallers localCallers;
  private final TokenIssuer tokenIssuer;
  private final OpenIdProvider openIdProvider;
  private final Carriers carriers;
  private final PaymentProvider paymentProvider;
  private final InvoicePlatform invoicePlatform;
  private final VoicePlatform voicePlatform;
  private final Desks desks;
  private final Warehouse warehouse;

  /// What it can do to the processes around it, if they are its own.
  private final List<Consumer<Router>> levers;

  private World(
      WorldSettings settings, Supplier<ZonedDateTime> now, List<Consumer<Router>> levers) {
    this.levers = levers;
    var folder = settings.folder();
    var gateway = settings.gateway();
    localCallers = new LocalCallers(settings.hosts());
    tokenIssuer = new TokenIssuer(settings.tokens());
    openIdProvider =
        new OpenIdProvider(settings.tokens(), Notebook.at(folder.resolve("people.json")));
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
    warehouse = new Warehouse(new WarehouseClient(gateway, settings.tokens()), now, desks);
  }

  /// Around a stack of this machine, whose clock it moves, whose processes it starts and whose
  /// letters it reads.
  public static World of(StackSettings stack) {
    var clock = SandboxClock.of(stack.kafka());
    return new World(
        WorldSettings.of(stack),
        clock::now,
        List.of(
            clock::mount,
            new ServiceControl(stack.services())::mount,
            new MailReader(stack.mailbox())::mount));
  }

  /// Beside services that others run, at the time that it is.
  public static World beside(WorldSettings settings) {
    return new World(settings, () -> ZonedDateTime.now(SandboxClock.PARIS), List.of());
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
    levers.forEach(lever -> lever.accept(router));
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
