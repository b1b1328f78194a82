/// The rules of porting, by capability. Knows `java.*` and the kernel's values only.
package com.ooma.office.porting.domain;
