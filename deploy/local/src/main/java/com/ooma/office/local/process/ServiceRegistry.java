package com.ooma.office.local.process;

import com.ooma.office.local.setup.OfficeService;
import java.util.List;

/// What can be seen of the services' processes, and done about them, from outside.
public interface ServiceRegistry {

  /// Every instance of each.
  List<Status> services();

  /// Starts those instances of a service that are not running, and returns as soon as their
  /// processes live; does nothing to one that runs.
  void start(OfficeService service);

  /// @param name such as `ordering`
  /// @param instance from 1
  /// @param pid of the latest process; 0 if there was none yet
  record Status(String name, int instance, long pid, State state, int port) {}

  /// Where a service process is.
  enum State {
    /// Never started.
    NEW,
    /// The process lives but does not answer `/q/health/ready` yet.
    STARTING,
    READY,
    /// Ended without being asked to.
    DEAD,
    /// Ended because the stack was asked to stop.
    STOPPED
  }
}
