package com.ooma.office.kernel.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which version of its event a contract record is. Inside a version only properties are added.
/// What can't be said so becomes a record of its own, `OrderPlacedV2` with `@Version(2)`, which is
/// published beside the former one until nobody listens to that any more.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Version {

  /// From 1.
  int value();
}
