//! How many messages a second the SMTP provider hands to `smtp-sink`, on one connection and on ten.

use std::io::{self, Write as _};
use std::sync::Arc;
use std::time::Instant;

use carillon_channels::email::{EmailProvider as _, Security, SmtpProvider, SmtpSettings, assemble};
use carillon_channels::testing::{SmtpSink, sample_email, sample_envelope};
use futures::future::join_all;

const MESSAGES: usize = 5_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let message = Arc::new(assemble(&sample_email(1))?);
    let sink = SmtpSink::start();
    for connections in [1, 10] {
        let settings = SmtpSettings {
            host: "127.0.0.1".to_owned(),
            port: sink.port(),
            security: Security::None,
            connections,
            ..SmtpSettings::default()
        };
        let provider = Arc::new(SmtpProvider::new(&settings)?);
        let started = Instant::now();
        let senders = (0..connections).map(|_| {
            let (provider, message) = (Arc::clone(&provider), Arc::clone(&message));
            tokio::spawn(async move {
                let mut accepted = 0;
                for _ in 0..MESSAGES / connections {
                    let outcome = provider.send(&sample_envelope(), &message).await;
                    accepted += usize::from(outcome.kind() == "accepted");
                }
                accepted
            })
        });
        let mut accepted = 0_u32;
        for sender in join_all(senders).await {
            accepted += u32::try_from(sender?)?;
        }
        let rate = f64::from(accepted) / started.elapsed().as_secs_f64();
        writeln!(io::stdout(), "{connections:>3} connections: {rate:.0} messages a second")?;
    }
    Ok(())
}
