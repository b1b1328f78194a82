/// What every use case is made of: its marker, the identities it needs, and pages of results.
@NullMarked
package com.ooma.office.kernel.application;

import org.jspecify.annotations.NullMarked;
