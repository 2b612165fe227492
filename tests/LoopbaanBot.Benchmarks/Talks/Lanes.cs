namespace LoopbaanBot.Benchmarks.Talks;

/// <summary>Several people who take turns, so that not one row alone is read and written.</summary>
internal sealed class Circle(IReadOnlyList<Talk> talks) : ILane
{
    private int _turn = -1;

    public IReadOnlyList<Talk> Talks => talks;

    public byte[] Next() => talks[_turn = (_turn + 1) % talks.Count].Next();

    public void Hear(byte[] answer) => talks[_turn].Hear(answer);
}

/// <summary>Keeps what was asked and answered on the way.</summary>
internal sealed class Recorder(ILane lane) : ILane
{
    private const int Most = 500;

    public List<byte[]> Requests { get; } = [];

    public long AnswerBytes { get; private set; }

    public long Answers { get; private set; }

    public byte[] Next()
    {
        var request = lane.Next();
        if (Requests.Count < Most)
        {
            Requests.Add(request);
        }

        return request;
    }

    public void Hear(byte[] answer)
    {
        (Answers, AnswerBytes) = (Answers + 1, AnswerBytes + answer.Length);
        lane.Hear(answer);
    }
}

/// <summary>The same requests again, for a server that remembers nothing.</summary>
internal sealed class Replay(IReadOnlyList<byte[]> requests) : ILane
{
    private int _turn = -1;

    public byte[] Next() => requests[_turn = (_turn + 1) % requests.Count];

    public void Hear(byte[] answer) { }
}
