namespace LoopbaanBot.BotFramework.Turns;

/// <summary>Objects that live as long as one turn, found by their type.</summary>
public sealed class TurnContextStateCollection
{
    private readonly Dictionary<Type, object> _items = [];

    public void Set<T>(T item)
        where T : class => _items[typeof(T)] = item;

    public T? Find<T>()
        where T : class => _items.GetValueOrDefault(typeof(T)) as T;

    public T Get<T>()
        where T : class =>
        Find<T>() ?? throw new InvalidOperationException($"No {typeof(T).Name} was set on this turn.");
}
