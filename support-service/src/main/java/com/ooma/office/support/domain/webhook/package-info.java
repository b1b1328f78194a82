/// What the portal's programs are told, and how often it is tried.
@NullMarked
package com.ooma.office.support.domain.webhook;

import org.jspecify.annotations.NullMarked;
