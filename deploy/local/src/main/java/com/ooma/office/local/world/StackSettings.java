package com.ooma.office.local.world;

import com.ooma.office.local.process.ServiceRegistry;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.testing.credential.Tokens;
import com.ooma.office.testing.mail.Mailbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the gateway and the simulated outside world need to know of the stack they serve.
///
/// @param data folder that keeps everything from one start to the next
/// @param tokens WeWork's token issuer
/// @param mailbox what the mail catcher received
/// @param kafka settings with which the world's and the tests' own Kafka clients come in
/// @param carrierSecrets the webhook secrets (`whsec_…`) that porting accepts of each carrier; a
///   carrier signs with the first, and with another one as soon as that stands there
/// @param paymentSecret with which the payment provider signs its webhooks
/// @param platformSecret with which the e-invoicing platform signs its webhooks
/// @param instances of each service
/// @param services their processes
public record StackSettings(
    Ports ports,
    int instances,
    Path data,
    Tokens tokens,
    Mailbox mailbox,
    Map<String, Object> kafka,
    Map<String, List<String>> carrierSecrets,
    String paymentSecret,
    String platformSecret,
    ServiceRegistry services) {}
