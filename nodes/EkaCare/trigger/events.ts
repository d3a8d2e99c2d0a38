import { required } from '../../engine/define/field';
import { choices } from '../../engine/define/fields';

/**
 * Every event that a page of the vendor names, as the value that the page gives. Sources: the pages below
 * `api-reference/connect/webhooks`, `…/doc-tool/post_webhooks`, `…/user-app/abdm-connect/webhooks`,
 * `…/user-app/records` and `…/user-app/webhook` at developer.eka.care. No event tells of a new Eka user.
 * Unconfirmed: whether each of them can be subscribed to by every business.
 */
const EVENTS = {
	'abha.care_context_discover': 'ABHA Care Context Discovered',
	'abha.care_context_discover_link_init': 'ABHA Care Context Link Started',
	'abha.consent_update': 'ABHA Consent Updated',
	'abha.context_discover_link_confirm': 'ABHA Care Context Link Confirmed',
	'abha.created': 'ABHA Address Created',
	'abha.hip_data_fetch': 'ABHA Health Data Fetch',
	'abha.hip_profile_share': 'ABHA Profile Shared',
	'abha.hiu_data_push': 'ABHA Health Data Received',
	'abha.link_care_context': 'ABHA Care Context Linked',
	'abha.locker_created': 'ABHA Locker Created',
	'abha.subscription_modified': 'ABHA Subscription Modified',
	'abha.subscription_notify': 'ABHA Subscription Notification',
	'appointment.assessments.taken': 'Appointment Assessment Taken',
	'appointment.created': 'Appointment Created',
	'appointment.followup_reminder_instant': 'Appointment Follow-up Reminder',
	'appointment.reminder_instant': 'Appointment Reminder',
	'appointment.statuschange': 'Appointment Status Changed',
	'appointment.tele.dr_joined': 'Appointment Doctor Joined Video Call',
	'appointment.updated': 'Appointment Updated',
	'booking.cancel': 'Booking Canceled',
	'booking.confirm': 'Booking Confirmed',
	'booking.init': 'Booking Started',
	'booking.status': 'Booking Status',
	'doctor.search.results': 'Doctor Search Results',
	'doctor.slot.search.results': 'Doctor Slot Search Results',
	'google_review.request': 'Google Review Requested',
	'google_review.request_manual': 'Google Review Requested by Hand',
	'ipd_admissions.created': 'IPD Admission Created',
	'ipd_admissions.updated': 'IPD Admission Updated',
	'ipd_admissions_clearances.created': 'IPD Admission Clearance Created',
	'ipd_admissions_clearances.updated': 'IPD Admission Clearance Updated',
	'ipd_admissions_estimates.created': 'IPD Admission Estimate Created',
	'ipd_admissions_estimates.updated': 'IPD Admission Estimate Updated',
	'ipd_admissions_events.created': 'IPD Admission Event Created',
	'ipd_admissions_events.updated': 'IPD Admission Event Updated',
	'mcert.created': 'Consent Form Created',
	'mcert.updated': 'Consent Form Updated',
	'prescription.communication': 'Prescription Shared',
	'prescription.created': 'Prescription Created',
	'prescription.updated': 'Prescription Updated',
	'rec.classification': 'Record Classified',
	'rec.pii': 'Record Personal Data Found',
	'rec.refresh': 'Record Refreshed',
	'rec.srp': 'Record Smart Report',
	'rec.uploaded': 'Record Uploaded',
	'receipt.created': 'Receipt Created',
	'receipt.deleted': 'Receipt Deleted',
	'receipt.updated': 'Receipt Updated',
	'receipt_payment.requested': 'Receipt Payment Requested',
	'schedule.available_for_consultation': 'Schedule Available for Consultation',
	'schedule.start_practice': 'Schedule Practice Started',
	'schedule.stop_practice': 'Schedule Practice Stopped',
	'user.data.download': 'User Data Download',
	'user.delete': 'User Deleted',
	'v2rx.completed': 'EkaScribe Result Completed',
	'vaccination.reminder': 'Vaccination Reminder',
};

/** The parameter with the events that start the workflow. */
export const events = required(
	choices(
		{ label: 'Events', about: 'What starts the workflow. Other events are acknowledged only.' },
		EVENTS,
		[],
	),
);
