/// What a company asks about one of its people or about itself, or has forgotten, and what the five
/// services answer.
@NullMarked
package com.ooma.office.support.domain.privacy;

import org.jspecify.annotations.NullMarked;
