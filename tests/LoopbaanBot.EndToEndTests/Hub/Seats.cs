using System.Collections.Concurrent;
using System.Text;
using LoopbaanBot.EndToEndTests.Instances;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>Somebody with a Playground of their own.</summary>
internal sealed record Seat(Persona Persona, string Playground);

/// <summary>Who has a Playground, and the way to each.</summary>
internal sealed class Seats(HttpClient http)
{
    private readonly ConcurrentDictionary<string, Seat> _seats = new();

    public IReadOnlyList<Seat> All => [.. _seats.Values.OrderBy(seat => seat.Persona.Number)];

    public void Take(Persona persona, string playground) => _seats[persona.Key] = new Seat(persona, playground);

    public Seat? Find(Func<Persona, bool> who) => All.FirstOrDefault(seat => who(seat.Persona));

    public async Task<HubAnswer> ForwardAsync(Seat seat, HubCall call)
    {
        using var request = new HttpRequestMessage(call.Method, $"{seat.Playground}_connector/v3/{call.Path}");
        if (call.Body.Length > 0)
        {
            request.Content = new StringContent(ForPlayground.Fit(call.Body), Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request);
        return new HubAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
