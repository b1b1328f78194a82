/// A company's wish to move its users to another site, and what became of it.
package com.ooma.office.support.domain.relocation;
