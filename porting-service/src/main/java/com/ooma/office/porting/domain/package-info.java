/// The rules of porting: RIOs, port requests and what may happen to them. Knows `java.*` and the
/// kernel's values only.
package com.ooma.office.porting.domain;
