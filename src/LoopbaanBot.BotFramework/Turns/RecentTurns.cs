namespace LoopbaanBot.BotFramework.Turns;

/// <summary>A bounded memory of turns: by age, by number and by the bytes of the answers it keeps.</summary>
internal sealed class RecentTurns(DeduplicationOptions options, TimeProvider timeProvider)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TurnKey, RecentTurn> _byKey = [];
    private readonly Queue<RecentTurn> _byAge = [];
    private long _bodyBytes;

    /// <summary>
    /// Enters a turn. When it was entered before, <paramref name="turn"/> is the earlier one and the result false.
    /// </summary>
    public bool TryEnter(TurnKey key, out RecentTurn turn)
    {
        lock (_gate)
        {
            Forget(room: 0);
            if (_byKey.TryGetValue(key, out var earlier))
            {
                turn = earlier;
                return false;
            }

            Forget(room: 1);
            turn = new RecentTurn(key, timeProvider.GetTimestamp());
            _byKey.Add(key, turn);
            _byAge.Enqueue(turn);
            return true;
        }
    }

    public void Keep(RecentTurn turn, ITurnContext turnContext)
    {
        lock (_gate)
        {
            turn.Succeed(turnContext);
            if (IsKnown(turn))
            {
                _bodyBytes += turn.BodyLength;
            }
        }
    }

    public void Drop(RecentTurn turn)
    {
        lock (_gate)
        {
            Remove(turn);
        }

        turn.Fail();
    }

    private void Forget(int room)
    {
        while (_byAge.TryPeek(out var oldest) && MustGo(oldest, room))
        {
            _byAge.Dequeue();
            Remove(oldest);
        }
    }

    private bool MustGo(RecentTurn oldest, int room) =>
        _byAge.Count + room > options.MaxEntries
        || _bodyBytes > options.MaxAnswerBytes
        || timeProvider.GetElapsedTime(oldest.StartedAt) >= options.Window;

    // A turn that failed may have been entered anew under its key since.
    private bool IsKnown(RecentTurn turn) =>
        _byKey.TryGetValue(turn.Key, out var known) && ReferenceEquals(known, turn);

    private void Remove(RecentTurn turn)
    {
        if (IsKnown(turn))
        {
            _byKey.Remove(turn.Key);
            _bodyBytes -= turn.BodyLength;
        }
    }
}
