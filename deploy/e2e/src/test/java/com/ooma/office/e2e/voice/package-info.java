/// Desks with a voice: a registrar and router, and agents that sign in, call and answer by SIP.
package com.ooma.office.e2e.voice;
