package com.ooma.office.portal;

import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import java.net.URI;
import java.nio.file.Path;

/// The one stack whose pages the tests look at, beside that of the end-to-end tests, with data of
/// its own. `-Dstack=http://localhost:8080` looks at one that runs instead.
final class TestStack {

  private static final int GATEWAY = 22_080;
  private static URI gateway;

  private TestStack() {}

  static synchronized URI gateway() {
    if (gateway == null) {
      var running = System.getProperty("stack");
      gateway = running == null ? start() : URI.create(running);
    }
    return gateway;
  }

  private static URI start() {
    var repository = StackOptions.repositoryAround(Path.of(""));
    var options =
        StackOptions.defaults(repository)
            .in(repository.resolve("deploy/portal/target/data"))
            .on(new Ports(GATEWAY))
            .startFresh();
    return LocalStack.untilExit(options, Console.standard(), ServiceCommand::brief).gateway();
  }
}
