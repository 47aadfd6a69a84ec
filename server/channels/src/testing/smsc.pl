# A message center for tests, on Net::SMPP: smsc.pl PORT CONTROL LOG [PASSWORD]
#
# Lines added to the file CONTROL tell it what to do; what happens is a line of the file LOG, its fields parted by tabs.
#   answer STATUS N     the next N messages are answered with this status
#   silent N            the next N messages are taken and not answered
#   drop N              the next N messages make it close the connection instead of an answer
#   receipt ID WORD     tells how the message ID ended
#   fields ID STATE     the same, by the fields of 3.4 alone
#   text FROM TO CODING CLASS HEX    somebody writes
#   deaf                nothing is answered any more; hear: it is again
#   unbind | nack       lets the connection go; answers to a command that was never sent
#   raw HEX             sends these bytes as they are
use strict;
use warnings;
use IO::Select;
use IO::Handle;
use Net::SMPP;

my ($port, $control, $log, $password) = @ARGV;
my $listener = Net::SMPP->new_listen('127.0.0.1', port => $port, smpp_version => 0x34, listen => 8) or die "listen: $!";
open(my $out, '>>', $log) or die "log: $!";
$out->autoflush(1);
$SIG{PIPE} = 'IGNORE';
local $SIG{__WARN__} = sub { };

my $select = IO::Select->new($listener);
my (@connections, @plans);
my ($told, $messages, $deaf) = (0, 0, 0);

sub note { print $out join("\t", @_), "\n" }

note('ready');
while (1) {
    for my $socket ($select->can_read(0.01)) {
        if ($socket == $listener) {
            my $new = $listener->accept or next;
            $new->autoflush(1);
            $select->add($new);
            push @connections, $new;
            note('connected');
        } elsif (!$deaf) {
            my $pdu = $socket->read_pdu;
            $pdu ? handle($socket, $pdu) : leave($socket);
        }
    }
    obey();
}

sub leave {
    my ($socket) = @_;
    $select->remove($socket);
    @connections = grep { $_ != $socket } @connections;
    close $socket;
    note('left');
}

sub handle {
    my ($me, $pdu) = @_;
    my ($command, $seq) = ($pdu->{cmd}, $pdu->{seq});
    if ($command == 0x09) {
        note('bind', $pdu->{system_id}, $pdu->{system_type}, $pdu->{interface_version});
        my $status = !defined $password || $pdu->{password} eq $password ? 0 : 0x0e;
        $me->bind_transceiver_resp(system_id => 'smsc', seq => $seq, status => $status);
    } elsif ($command == 0x04) {
        submit($me, $pdu);
    } elsif ($command == 0x15) {
        note('enquire');
        $me->enquire_link_resp(seq => $seq);
    } elsif ($command == 0x80000005) {
        note('kept', $seq, $pdu->{status});
    } elsif ($command == 0x06) {
        note('unbind');
        $me->unbind_resp(seq => $seq);
    } else {
        note('other', sprintf('%08x', $command), $pdu->{status});
    }
}

sub submit {
    my ($me, $pdu) = @_;
    my ($plan, $status) = @plans ? @{ shift @plans } : ('answer', 0);
    return leave($me) if $plan eq 'drop';
    my $id = sprintf('%08x', ++$messages);
    if ($status == 0) {
        my @addresses = qw(source_addr_ton source_addr_npi source_addr dest_addr_ton dest_addr_npi destination_addr);
        note('submit', $id, map({ $pdu->{$_} } @addresses, qw(esm_class data_coding registered_delivery)),
            unpack('H*', $pdu->{short_message} // ''), unpack('H*', $pdu->{message_payload} // ''));
    }
    return if $plan eq 'silent';
    $me->submit_sm_resp(message_id => $status ? '' : $id, seq => $pdu->{seq}, status => $status);
}

sub obey {
    open(my $in, '<', $control) or return;
    my @lines = <$in>;
    close $in;
    while ($told < @lines && $lines[$told] =~ /\n\z/) {
        my ($word, @rest) = split ' ', $lines[$told++];
        act($word, @rest);
        note('told', $told);
    }
}

sub act {
    my ($word, @rest) = @_;
    my $me = $connections[-1];
    if ($word eq 'answer') { push @plans, map { [ 'answer', oct $rest[0] ] } 1 .. $rest[1] }
    elsif ($word eq 'silent' || $word eq 'drop') { push @plans, map { [ $word, 0 ] } 1 .. $rest[0] }
    elsif ($word eq 'deaf') { $deaf = 1 }
    elsif ($word eq 'hear') { $deaf = 0 }
    elsif (!$me) { note('nobody') }
    elsif ($word eq 'receipt') {
        my ($id, $end) = @rest;
        my $times = 'submit date:2611271200 done date:2611271201';
        deliver($me, 4, 0, '4915112345678', 'CARILLON', "id:$id sub:001 dlvrd:001 $times stat:$end err:000 text:");
    } elsif ($word eq 'fields') {
        my @fields = (receipted_message_id => "$rest[0]\0", message_state => chr $rest[1]);
        deliver($me, 4, 0, '4915112345678', 'CARILLON', '', @fields);
    } elsif ($word eq 'text') {
        my ($from, $to, $coding, $class, $hex) = @rest;
        deliver($me, $class, $coding, $from, $to, pack('H*', $hex));
    }
    elsif ($word eq 'unbind') { $me->unbind(async => 1) }
    elsif ($word eq 'nack') { $me->generic_nack(seq => 77777, status => 3) }
    elsif ($word eq 'raw') { $me->syswrite(pack 'H*', $rest[0]) }
}

sub deliver {
    my ($me, $class, $coding, $from, $to, $words, @fields) = @_;
    $me->deliver_sm(async => 1, esm_class => $class, data_coding => $coding, source_addr_ton => 1, source_addr_npi => 1,
        source_addr => $from, destination_addr => $to, short_message => $words, @fields);
}
