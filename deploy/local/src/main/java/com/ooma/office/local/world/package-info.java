/// The world outside the five services, played over the same HTTP interfaces as the real one: token
/// issuer, clock, warehouse, carriers, voice platform, phones and mails.
@NullMarked
package com.ooma.office.local.world;

import org.jspecify.annotations.NullMarked;
