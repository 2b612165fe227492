using System.Text.Json.Nodes;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>A teacher with one device in hand. What is posted stands on all devices, a view on one.</summary>
internal sealed class Teacher(Bot bot, Chat chat)
{
    private JsonObject? _lastActivity;

    public Chat Chat { get; } = chat;

    /// <summary>What lies in front of this person: the last view, or else the last card that was posted.</summary>
    public Card? Card { get; private set; }

    public BotAnswer Answer { get; private set; } = new(0, null);

    public IReadOnlyList<Posted> PostedCards => bot.Connector.In(Chat.ConversationId);

    public Posted LastPosted =>
        PostedCards.Count > 0 ? PostedCards[^1] : throw new ShouldAssertException("nothing was posted");

    public Teacher OnAnotherDevice() => new(bot, Chat);

    /// <summary>The same person, answered by another process of the bot.</summary>
    public Teacher At(Bot other) => new(other, Chat) { Card = Card };

    public async Task InstallsTheBot()
    {
        await Sends(Chat.Installation("add"));
        await Sends(Chat.Members("membersAdded"));
    }

    public async Task Says(string text)
    {
        if (!Canary.IsOwnWord(text))
        {
            bot.Canary.Plant(text);
        }

        await Sends(Chat.Message(text));
    }

    /// <summary>Presses a button of the card in front, after filling in inputs by their label.</summary>
    public Task Presses(string button, params (string Label, string Value)[] inputs)
    {
        Card.ShouldNotBeNull("there is no card to press on");
        Plants(inputs);
        var (verb, data) = Card.Press(button, inputs);
        return Sends(Chat.Invoke(Card.PostedId, verb, data));
    }

    /// <summary>Presses with words of which the form says that everybody will see them: the canary does not watch those.</summary>
    public Task PressesForAll(string button, params (string Label, string Value)[] inputs)
    {
        var (verb, data) = Card!.Press(button, inputs);
        return Sends(Chat.Invoke(Card.PostedId, verb, data));
    }

    /// <summary>What the client asks by itself when a card comes into sight: the newest in the chat, or another.</summary>
    public Task Refreshes(Card? card = null)
    {
        Card = card ?? LastCard(_ => true);
        var (verb, data) = Card.Refresh.ShouldNotBeNull("the card does not refresh");
        return Sends(Chat.Invoke(Card.PostedId, verb, data, "automatic"));
    }

    /// <summary>Goes back to the newest card in the chat that has this button, and presses it there.</summary>
    public Task OpensPosted(string button)
    {
        Card = LastCard(card => card.HasButton(button));
        return Presses(button);
    }

    /// <summary>The last thing once more: delivered twice by the channel, or a second click of an impatient finger.</summary>
    public Task Repeats(bool asNewActivity)
    {
        var again = _lastActivity!.DeepClone().AsObject();
        if (asNewActivity)
        {
            again["id"] = Chat.NewId();
        }

        return Sends(again);
    }

    /// <summary>Presses one button many times before any answer is there.</summary>
    public async Task PressesAtOnce(int times, string button, params (string Label, string Value)[] inputs)
    {
        Plants(inputs);
        var presses = Enumerable
            .Range(0, times)
            .Select(_ => Card!.Press(button, inputs))
            .Select(press => bot.Receives(Chat.Invoke(Card!.PostedId, press.Verb, press.Data)))
            .ToArray();
        foreach (var answer in await Task.WhenAll(presses))
        {
            answer.Status.ShouldBe(200);
            See(answer, []);
        }
    }

    /// <summary>Sends what only somebody with other tools than Teams can send.</summary>
    public Task Forges(string verb, JsonObject data) => Sends(Chat.Invoke(Card?.PostedId, verb, data));

    public async Task Sends(JsonObject activity)
    {
        _lastActivity = activity.DeepClone().AsObject();
        var before = PostedCards.Select(posted => posted.Id).ToArray();
        See(await bot.Receives(activity), before);
    }

    /// <summary>Whatever was answered last: view, sentence or posted card.</summary>
    public void Sees(params string[] words) => Contain(Shown(), words);

    public void SeesView(params string[] words)
    {
        Answer.Card.ShouldNotBeNull(
            $"no view was returned, but: {Answer.Message ?? Answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
        );
        Contain(Card!.Text, words);
    }

    public void SeesPosted(params string[] words) => Contain(LastPosted.Text, words);

    /// <summary>The sentence that is shown beside the card, which stays as it is.</summary>
    public void SeesBesideTheCard(string words) => Answer.Message.ShouldBe(words);

    public void SeesInput(string label, string value) => Card!.ValueOf(label).ShouldBe(value);

    public void DoesNotSee(string words) => Shown().ShouldNotContain(words, Case.Sensitive);

    private void Plants((string Label, string Value)[] inputs)
    {
        foreach (var (label, value) in inputs)
        {
            if (Card!.IsForWords(label))
            {
                bot.Canary.Plant(value);
            }
        }
    }

    private Card LastCard(Func<Card, bool> isSought) =>
        PostedCards.Select(posted => posted.Card).LastOrDefault(card => card is not null && isSought(card))
        ?? throw new ShouldAssertException("there is no such card in the chat");

    private string Shown() => Answer.Message ?? Card?.Text ?? LastPosted.Text;

    private static void Contain(string text, string[] words)
    {
        foreach (var word in words)
        {
            text.ShouldContain(word, Case.Sensitive);
        }
    }

    private void See(BotAnswer answer, string[] before)
    {
        Answer = answer;
        if (answer.Card is { } view)
        {
            Card = new Card(view, Card?.PostedId);
        }
        else if (
            PostedCards.LastOrDefault(posted => !before.Contains(posted.Id) && posted.Card is not null) is { } posted
            && answer.Message is null
        )
        {
            Card = posted.Card;
        }
    }
}
