/// The pages as the people of a member company, of ops and of care meet them.
@NullMarked
package com.ooma.office.portal;

import org.jspecify.annotations.NullMarked;
