using System.Net;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>The one place where a test lets the Connector fail.</summary>
internal sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<(Func<HubCall, bool> Hits, HubAnswer Answer)> _waiting = [];

    /// <summary>Answers the next call of this kind so, once; the call reaches nobody.</summary>
    public void Next(Func<HubCall, bool> hits, HttpStatusCode status, TimeSpan? retryAfter = null)
    {
        lock (_gate)
        {
            _waiting.Add((hits, HubAnswer.Error((int)status, "Injected") with { RetryAfter = retryAfter }));
        }
    }

    public HubAnswer? Take(HubCall call)
    {
        lock (_gate)
        {
            var at = _waiting.FindIndex(fault => fault.Hits(call));
            if (at < 0)
            {
                return null;
            }

            var answer = _waiting[at].Answer;
            _waiting.RemoveAt(at);
            return answer;
        }
    }
}
