package com.ooma.office.local.stack;

import com.ooma.office.local.process.ChildProcess;
import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.process.ServiceFleet;
import com.ooma.office.local.process.ServiceLog;
import com.ooma.office.local.process.ServiceReadiness;
import com.ooma.office.local.process.ServiceSettings;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.local.setup.StackOptions;
import java.util.List;

/// Makes the processes of the five services, none of them started: each finds its settings in a
/// file that is written here.
final class ServiceProcesses {

  private final StackOptions options;
  private final DataFolder data;
  private final ServiceSettings settings;
  private final Console console;

  ServiceProcesses(
      StackOptions options, DataFolder data, ServiceSettings settings, Console console) {
    this.options = options;
    this.data = data;
    this.settings = settings;
    this.console = console;
  }

  /// All instances of all services but those that are left out.
  ServiceFleet fleet(ServiceCommand.Form form) {
    return new ServiceFleet(
        options.workshop().left(),
        options.instances(),
        options.ports(),
        instance -> process(instance, form),
        console);
  }

  /// What whoever runs a left-out service needs is written all the same.
  void makeRoom() {
    for (var service : options.workshop().left()) {
      writeSettings(new ServiceInstance(service, 1));
      console.say(
          "%s is left out. Run it on port %d with: deploy/dev %s"
              .formatted(service.id(), options.ports().of(service), service.id()));
    }
  }

  private ChildProcess process(ServiceInstance instance, ServiceCommand.Form form) {
    var name = instance.name();
    writeSettings(instance);
    return new ChildProcess(
        "The " + name + " service",
        debuggable(instance, form.of(options.repository(), data.path(), instance)),
        new ServiceLog(
            name, data.resolve("logs").resolve(name + ".log"), console, options.verbose()),
        console,
        new ServiceReadiness(options.ports().of(instance.service(), instance.number())),
        """
        Start it again with
            curl -X POST -H 'Content-Type: application/json' http://localhost:%d/sandbox/services/%s/start\
        """
            .formatted(options.ports().gateway(), instance.service().id()));
  }

  private List<String> debuggable(ServiceInstance instance, List<String> command) {
    if (!options.workshop().debugs(instance)) {
      return command;
    }
    int port = options.ports().debugger(instance.service());
    console.say("A debugger can attach to %s at localhost:%d.".formatted(instance.name(), port));
    return ServiceCommand.withDebugger(command, port);
  }

  private void writeSettings(ServiceInstance instance) {
    data.writePrivate("settings/" + instance.name() + ".properties", settings.of(instance));
  }
}
