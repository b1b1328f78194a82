/// What is decided about webhooks, in settings, and left to chance.
@NullMarked
package com.ooma.office.support.adapter.out.settings.webhook;

import org.jspecify.annotations.NullMarked;
