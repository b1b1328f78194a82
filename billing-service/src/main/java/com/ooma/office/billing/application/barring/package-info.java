/// What is spent within an hour is watched, and our staff allow again what was barred.
@NullMarked
package com.ooma.office.billing.application.barring;

import org.jspecify.annotations.NullMarked;
